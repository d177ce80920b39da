import type { Figures } from "./figures.ts";

/** What a plot is said to be, in an officer's hands: its label, its figures, and the outline if it is drawn anew. */
export type PlotForm = Readonly<{ label: string; figures: Figures }>;

export type PlotFact = "label" | Exclude<keyof Figures, "reportedBy" | "reportedOn">;
export type Side = "mine" | "theirs";

/** A fact in which two versions differ, and whose to take unless the officer says otherwise. */
export type PlotDifference = Readonly<{ fact: PlotFact; mine: string; theirs: string; suggested: Side }>;

/** Where two versions differ. What only they changed since the version both began from is theirs; all else is mine until I say so. */
export function plotDifferences(mine: PlotForm, theirs: PlotForm, base: PlotForm): readonly PlotDifference[] {
  return factsOf(mine).flatMap((fact) => {
    const [own, other] = [saidOf(mine, fact), saidOf(theirs, fact)];
    return own === other
      ? []
      : [{ fact, mine: own, theirs: other, suggested: own === saidOf(base, fact) ? ("theirs" as const) : ("mine" as const) }];
  });
}

/** My version with the facts that were chosen from theirs. */
export function mergedPlot(mine: PlotForm, theirs: PlotForm, choice: Readonly<Partial<Record<PlotFact, Side>>>): PlotForm {
  const taken = factsOf(mine).filter((fact) => choice[fact] === "theirs");
  const figures = Object.fromEntries(taken.flatMap((fact) => (fact === "label" ? [] : [[fact, theirs.figures[fact]]])));
  return { label: taken.includes("label") ? theirs.label : mine.label, figures: { ...mine.figures, ...figures } };
}

function factsOf({ figures }: PlotForm): readonly PlotFact[] {
  const names = Object.keys(figures) as (keyof Figures)[];
  return ["label", ...names.filter((name): name is Exclude<PlotFact, "label"> => name !== "reportedBy" && name !== "reportedOn")];
}

function saidOf({ label, figures }: PlotForm, fact: PlotFact): string {
  const said = fact === "label" ? label : figures[fact];
  return typeof said === "string" ? said : said.join(", ");
}
