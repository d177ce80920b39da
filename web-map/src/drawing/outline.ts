import type { ColumnOrder } from "../place/coordinateTable.ts";
import { type Parts, type Ring, type Rings, ringHolds } from "../place/shapes.ts";

/** An outline being considered: drawn on the map, or typed from a table in the system it was typed in. */
export type Outline =
  | Readonly<{ source: "map"; parts: Parts }>
  | Readonly<{ source: "typed"; crs: string; order: ColumnOrder; text: string; parts: Parts; shown: Parts }>;

/** The outline in longitude and latitude, as the map shows it. */
export function shownParts(outline: Outline | null): Parts {
  return outline === null ? [] : outline.source === "map" ? outline.parts : outline.shown;
}

/** The system the outline's own numbers are in. */
export function crsOf(outline: Outline): string {
  return outline.source === "map" ? "OGC:CRS84" : outline.crs;
}

type Cut = Readonly<{ state: "cut"; parts: Parts }> | Readonly<{ state: "outside" }>;

/** The parts with one more hole, if it lies inside the outer ring of one of them and in no other hole. */
export function withHole(parts: Parts, hole: Ring): Cut {
  const target = hole.length < 3 ? -1 : parts.findIndex((rings) => holds(rings, hole));
  return target < 0
    ? { state: "outside" }
    : { state: "cut", parts: parts.map((rings, index) => (index === target ? [...rings, hole] : rings)) };
}

function holds([outer, ...holes]: Rings, ring: Ring): boolean {
  return outer !== undefined && ring.every((corner) => ringHolds(outer, corner) && !holes.some((other) => ringHolds(other, corner)));
}

/** Rings of a table as parts: one that begins inside an outer ring before it is its hole, any other is a part of its own. */
export function partsFromRings(rings: Rings): Parts {
  const parts: Ring[][] = [];
  for (const ring of rings) {
    const first = ring[0];
    const around = first === undefined ? undefined : parts.find(([outer]) => outer !== undefined && ringHolds(outer, first));
    if (around === undefined) {
      parts.push([ring]);
    } else {
      around.push(ring);
    }
  }
  return parts;
}
