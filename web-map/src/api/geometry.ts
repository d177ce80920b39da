import type { Point, Surface } from "../place/shapes.ts";
import type { Kind } from "../view/words.ts";
import { postJson, type Sentence } from "./http.ts";
import type { Quality } from "./types.ts";

/** An outline the service made, in longitude and latitude to the last bit, and what it measures. */
export type MeasuredOutline = Readonly<{
  geometry: Surface;
  measuredHa: number;
  measuredM2: number;
  geodesicHa: number;
  areaCrs: string;
}>;

/** A corner that was put on a stored one. */
type SnappedCorner = Readonly<{ from: Point; to: Point; distanceM: number; onto: string }>;

/** Something the service remarks on. */
type Remark = Readonly<{ message: Sentence }>;

/** A site that has a corner too, with the outline it would have if the corner moved, or why it would have none. */
export type SharedCorner = Readonly<{
  code: string;
  name: string;
  kind: Kind;
  quality: Quality | null;
  outline: MeasuredOutline | null;
  differenceM2: number | null;
  refusals?: readonly Remark[];
}>;

/** Whose neighbours are looked at: those in force on a day, and not the site itself. */
type Among = Readonly<{ site: string | null; validAt: string }>;

const crs = "OGC:CRS84";

export function splitOutline(geometry: Surface, line: readonly Point[], signal: AbortSignal) {
  const body = { crs, geometry, line: { type: "LineString", coordinates: line } };
  return postJson<Readonly<{ parts: readonly MeasuredOutline[]; whole: MeasuredOutline }>>("/api/geometry/split", body, signal);
}

export function mergeOutlines(geometries: readonly Surface[], signal: AbortSignal) {
  return postJson<Readonly<{ outline: MeasuredOutline; notes?: readonly Remark[] }>>("/api/geometry/merge", { crs, geometries }, signal);
}

export function snapOutline(geometry: Surface, toleranceM: number, among: Among, signal: AbortSignal) {
  const body = { crs, geometry, toleranceM, ...among };
  return postJson<Readonly<{ outline: MeasuredOutline; moved: readonly SnappedCorner[] }>>("/api/geometry/snap", body, signal);
}

export function sharedCorners(from: Point, to: Point, among: Among, signal: AbortSignal) {
  return postJson<Readonly<{ neighbours: readonly SharedCorner[] }>>("/api/geometry/shared-corners", { crs, from, to, ...among }, signal);
}
