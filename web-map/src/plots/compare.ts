/** A fact of several plots, in the order of the plots. */
type ComparedRow = Readonly<{ name: string; values: readonly string[]; differs: boolean }>;

/** The facts of plots side by side, each with whether they differ in it. */
export function compareRows<Plot>(
  plots: readonly Plot[],
  facts: readonly (readonly [name: string, text: (plot: Plot) => string])[],
): readonly ComparedRow[] {
  return facts.map(([name, text]) => {
    const values = plots.map(text);
    return { name, values, differs: values.some((value) => value !== values[0]) };
  });
}
