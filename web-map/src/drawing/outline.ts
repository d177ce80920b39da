import type { ColumnOrder } from "../place/coordinateTable.ts";
import { systemOf } from "../place/crs.ts";
import { asPolygon, isSurface, type Point, type Ring, type Rings, ringHolds } from "../place/shapes.ts";
import { type Kind, kinds, oneOf } from "../view/words.ts";

/** An outline being considered: drawn on the map, or typed from a table in the system it was typed in. */
export type Outline =
  | Readonly<{ source: "map"; rings: Rings }>
  | Readonly<{ source: "typed"; crs: string; order: ColumnOrder; text: string; rings: Rings; shown: Rings }>;

/** What is kept between visits. */
export type Draft = Readonly<{ outline: Outline | null; kind: Kind; declaredHa: number | null }>;

export const emptyDraft: Draft = { outline: null, kind: "industrial-cluster", declaredHa: null };

/** The outline in longitude and latitude, as the map shows it. */
export function shownRings(outline: Outline): Rings {
  return outline.source === "map" ? outline.rings : outline.shown;
}

/** The system the outline's own numbers are in. */
export function crsOf(outline: Outline): string {
  return outline.source === "map" ? "OGC:CRS84" : outline.crs;
}

type Cut = Readonly<{ state: "cut"; rings: Rings }> | Readonly<{ state: "outside" }>;

/** The rings with one more hole, if it lies inside the outer one and in no other hole. */
export function withHole(rings: Rings, hole: Ring): Cut {
  const [outer, ...holes] = rings;
  const inside =
    outer !== undefined &&
    hole.length >= 3 &&
    hole.every((corner) => ringHolds(outer, corner) && !holes.some((other) => ringHolds(other, corner)));
  return inside ? { state: "cut", rings: [...rings, hole] } : { state: "outside" };
}

/** The draft as a GeoJSON feature to save or send on. */
export function asFeature(draft: Draft, outline: Outline): GeoJSON.Feature<GeoJSON.Polygon> {
  return {
    type: "Feature",
    properties: {
      kind: draft.kind,
      declaredHa: draft.declaredHa,
      quality: "digitised",
      ...(outline.source === "typed" ? { typedCrs: outline.crs, typedCoordinates: outline.text } : {}),
    },
    geometry: asPolygon(shownRings(outline)),
  };
}

/** The draft kept as text, or an empty one if it cannot be read. */
export function readDraft(text: string | null): Draft {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (!isRecord(kept)) {
      return emptyDraft;
    }
    const kind = typeof kept["kind"] === "string" ? oneOf(kinds, kept["kind"]) : null;
    const declared = kept["declaredHa"];
    return {
      outline: readOutline(kept["outline"]),
      kind: kind ?? emptyDraft.kind,
      declaredHa: typeof declared === "number" && Number.isFinite(declared) && declared > 0 ? declared : null,
    };
  } catch (error) {
    if (error instanceof SyntaxError) {
      return emptyDraft;
    }
    throw error;
  }
}

function readOutline(kept: unknown): Outline | null {
  if (!isRecord(kept)) {
    return null;
  }
  const rings = readRings(kept["rings"]);
  if (rings === null) {
    return null;
  }
  if (kept["source"] === "map") {
    return { source: "map", rings };
  }
  const shown = readRings(kept["shown"]);
  const { crs, order, text } = kept;
  const typed = shown !== null && typeof crs === "string" && systemOf(crs) !== null && typeof text === "string";
  return typed ? { source: "typed", crs, text, rings, shown, order: order === "easting-first" ? "easting-first" : "northing-first" } : null;
}

function readRings(kept: unknown): Rings | null {
  const rings = Array.isArray(kept) && kept.every((ring) => Array.isArray(ring) && ring.every(isPoint)) ? (kept as Rings) : [];
  return isSurface(rings) ? rings : null;
}

function isPoint(kept: unknown): kept is Point {
  return Array.isArray(kept) && kept.length === 2 && kept.every(Number.isFinite);
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null;
}
