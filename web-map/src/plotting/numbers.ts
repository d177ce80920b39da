/** Between what bounds each number of a form lies. */
export type Numbers<Form> = Readonly<Partial<Record<keyof Form, Readonly<{ least: number; most: number }>>>>;

/** A number as a field of numbers holds it; nothing for nothing typed, or for what is no number. */
export function numberOf(text: string): number | null {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}

/** The fields whose text is no number within its bounds. */
export function wrongNumbers<Form, Bounds extends Numbers<Form>>(form: Form, bounds: Bounds): readonly (keyof Bounds)[] {
  return (Object.keys(bounds) as (keyof Bounds & keyof Form)[]).filter((name) => {
    const [text, bound] = [form[name], bounds[name]];
    if (typeof text !== "string" || text.trim() === "" || bound === undefined) {
      return false;
    }
    const number = numberOf(text);
    return number === null || number < bound.least || number > bound.most;
  });
}
