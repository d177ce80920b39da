import type { PlotFeature } from "../api/plotting.ts";
import { sharedParts } from "../drawing/difference.ts";
import { approximateHectares } from "../place/hectares.ts";
import { type Bounds, boundsOfGeometry, partsOf, type Surface } from "../place/shapes.ts";
import type { NewPlot } from "./layout.ts";

/** Five centimetres along two hundred metres: less may be an edge that two plots share, which the service judges. */
const sharedEdgeHa = 0.001;

/** What an outline lay over when it was last asked: labels are typed letter by letter, and the outlines stay. */
const known = new WeakMap<Surface, Readonly<{ there: readonly PlotFeature[]; over: readonly string[] }>>();

/** The labels of the plots there are that each new plot lies over, by its key; those that lie over none are not in it. */
export function overlaps(plots: readonly NewPlot[], there: readonly PlotFeature[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    plots.flatMap(({ key, shown, geometry }) => {
      const over = overlapped(shown ?? geometry, there);
      return over.length === 0 ? [] : [[key, over] as const];
    }),
  );
}

function overlapped(outline: Surface, there: readonly PlotFeature[]): readonly string[] {
  const before = known.get(outline);
  if (before?.there === there) {
    return before.over;
  }
  const box = boundsOfGeometry(outline);
  const over = there
    .filter(
      ({ geometry }) =>
        meet(box, boundsOfGeometry(geometry)) && approximateHectares(sharedParts(partsOf(outline), partsOf(geometry))) > sharedEdgeHa,
    )
    .map(({ properties }) => properties.label);
  known.set(outline, { there, over });
  return over;
}

function meet(a: Bounds | null, b: Bounds | null): boolean {
  return a !== null && b !== null && a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;
}
