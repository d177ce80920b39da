import type { GridAnswer } from "../api/plotting.ts";
import type { Surface } from "../place/shapes.ts";
import { type Change, changeBody, emptyChange } from "./change.ts";
import { type Figures, figuresBody, noFigures } from "./figures.ts";
import { type GridForm, startingGrid } from "./gridForm.ts";
import { publicCode } from "./publicCode.ts";

/** A plot that is to be: cut by the grid, or drawn by hand. */
export type NewPlot = Readonly<{
  /** What it is told apart by while its label is edited. */
  key: string;
  label: string;
  from: "grid" | "drawn";
  isLeftOut: boolean;
  crs: string;
  geometry: Surface;
  /** In longitude and latitude, where that is not what the geometry is in. */
  shown: Surface | null;
  hectares: number | null;
  isOnRoad: boolean;
}>;

/** Ground of the grid that becomes no plot. */
export type Ground = Readonly<{ hectares: number; geometry: Surface | null }>;

/** All that an officer has typed and seen of plots that are not yet on the record. */
export type Layout = Readonly<{
  grid: GridForm;
  /** The part of the site that is divided, where it was drawn; the whole otherwise. */
  area: Surface | null;
  plots: readonly NewPlot[];
  roads: Ground | null;
  leftOver: Ground | null;
  /** The axis the grid was given, where the service chose it. */
  axisDegrees: number | null;
  status: "available" | "not-cleared";
  figures: Figures;
  change: Change;
}>;

export const emptyLayout: Layout = {
  grid: startingGrid,
  area: null,
  plots: [],
  roads: null,
  leftOver: null,
  axisDegrees: null,
  status: "available",
  figures: noFigures,
  change: emptyChange,
};

/** What keeps a label from being taken: it has no letter or digit, is there twice, or a plot of the site has it. */
export type LabelFault = "empty" | "twice" | "taken";

/** The fault of each label, by the key of its plot; plots left out have none. */
export function labelFaults(plots: readonly NewPlot[], taken: readonly string[]): ReadonlyMap<string, LabelFault> {
  const there = new Set(taken.map(publicCode));
  const kept = keptPlots(plots);
  const counts = new Map<string, number>();
  for (const { label } of kept) {
    counts.set(publicCode(label), (counts.get(publicCode(label)) ?? 0) + 1);
  }
  return new Map(
    kept.flatMap(({ key, label }) => {
      const code = publicCode(label);
      const fault = code === "" ? "empty" : (counts.get(code) ?? 0) > 1 ? "twice" : there.has(code) ? "taken" : null;
      return fault === null ? [] : [[key, fault] as const];
    }),
  );
}

export function keptPlots(plots: readonly NewPlot[]): readonly NewPlot[] {
  return plots.filter(({ isLeftOut }) => !isLeftOut);
}

export function renamed(plots: readonly NewPlot[], key: string, label: string): readonly NewPlot[] {
  return plots.map((plot) => (plot.key === key ? { ...plot, label } : plot));
}

export function leftOut(plots: readonly NewPlot[], key: string, isLeftOut: boolean): readonly NewPlot[] {
  return plots.map((plot) => (plot.key === key ? { ...plot, isLeftOut } : plot));
}

/** A new grid in place of the last; plots drawn by hand stay. */
export function withGrid(layout: Layout, { plots, roads, roadsHa, leftOver, leftOverHa, axisDegrees }: GridAnswer): Layout {
  const cut = plots.map(
    ({ label, onRoad, outline }): NewPlot => ({
      key: label,
      label,
      from: "grid",
      isLeftOut: false,
      crs: "OGC:CRS84",
      geometry: outline.geometry,
      shown: null,
      hectares: outline.measuredHa,
      isOnRoad: onRoad,
    }),
  );
  return {
    ...layout,
    plots: [...layout.plots.filter(({ from }) => from === "drawn"), ...cut],
    roads: { hectares: roadsHa, geometry: roads?.geometry ?? null },
    leftOver: { hectares: leftOverHa, geometry: leftOver?.geometry ?? null },
    axisDegrees,
  };
}

/** The layout without what its grid lays over plots there are; it is only left out, and can be taken in again. */
export function withoutOverlaps(layout: Layout, over: ReadonlyMap<string, unknown>): Layout {
  return {
    ...layout,
    plots: layout.plots.map((plot) => (plot.from === "grid" && over.has(plot.key) ? { ...plot, isLeftOut: true } : plot)),
  };
}

/** One more plot, drawn by hand. */
export function withDrawn(
  layout: Layout,
  outline: Pick<NewPlot, "crs" | "geometry" | "shown" | "hectares">,
  taken: readonly string[],
): Layout {
  const label = freeLabel([...taken, ...layout.plots.map((plot) => plot.label)]);
  const drawn: NewPlot = { ...outline, key: `drawn ${label}`, label, from: "drawn", isLeftOut: false, isOnRoad: true };
  return { ...layout, plots: [...layout.plots, drawn] };
}

/** The outlines of what was laid out are gone; what was typed stays for the next. */
export function cleared(layout: Layout): Layout {
  return { ...layout, plots: [], roads: null, leftOver: null, axisDegrees: null };
}

/** The first label of the kind "L-01" that nobody has. */
export function freeLabel(taken: readonly string[]): string {
  const there = new Set(taken.map(publicCode));
  for (let number = 1; ; number += 1) {
    const label = `L-${String(number).padStart(2, "0")}`;
    if (!there.has(publicCode(label))) {
      return label;
    }
  }
}

/** The letters before the number of every label changed: A-01 under "CN1-" is CN1-A-01. */
export function prefixed(plots: readonly NewPlot[], prefix: string): readonly NewPlot[] {
  return plots.map((plot) => (plot.from === "grid" ? { ...plot, label: `${prefix}${plot.key}` } : plot));
}

/** What is sent: every plot that is not left out, with the figures all of them have in common. */
export function layoutBody({ plots, figures, status, change }: Layout): Readonly<Record<string, unknown>> {
  const common = figuresBody(figures);
  return {
    ...changeBody(change),
    plots: keptPlots(plots).map(({ label, crs, geometry }) => ({ ...common, label: label.trim(), crs, geometry, status })),
  };
}
