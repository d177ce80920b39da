import { difference as clip, intersection } from "polyclip-ts";
import { asSurface, type Parts, partsOf, type Ring } from "../place/shapes.ts";

type Left = Readonly<{ state: "cut"; parts: Parts }> | Readonly<{ state: "untouched" }>;

/** The parts without what lies inside the ring; corners that stay are those there were, to the last bit. */
export function difference(parts: Parts, ring: Ring): Left {
  const left = partsOf({ type: "MultiPolygon", coordinates: clip(polygons(parts), polygons([[ring]])) });
  const before = cornersOf(parts);
  const after = cornersOf(left);
  const same = before.size === after.size && [...after].every((corner) => before.has(corner));
  return same ? { state: "untouched" } : { state: "cut", parts: left };
}

/** What lies inside both. */
export function sharedParts(one: Parts, other: Parts): Parts {
  return partsOf({ type: "MultiPolygon", coordinates: intersection(polygons(one), polygons(other)) });
}

function polygons(parts: Parts): [number, number][][][] {
  return parts.map((rings) => asSurface([rings]).coordinates as [number, number][][]);
}

function cornersOf(parts: Parts): ReadonlySet<string> {
  return new Set(parts.flat(2).map((corner) => corner.join(" ")));
}
