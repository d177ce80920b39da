import { difference as clip } from "polyclip-ts";
import { asSurface, type Parts, partsOf, type Ring } from "../place/shapes.ts";

type Left = Readonly<{ state: "cut"; parts: Parts }> | Readonly<{ state: "untouched" }>;

/** The parts without what lies inside the ring; corners that stay are those there were, to the last bit. */
export function difference(parts: Parts, ring: Ring): Left {
  const polygons = (one: Parts) => one.map((rings) => asSurface([rings]).coordinates as [number, number][][]);
  const left = partsOf({ type: "MultiPolygon", coordinates: clip(polygons(parts), polygons([[ring]])) });
  const before = cornersOf(parts);
  const after = cornersOf(left);
  const same = before.size === after.size && [...after].every((corner) => before.has(corner));
  return same ? { state: "untouched" } : { state: "cut", parts: left };
}

function cornersOf(parts: Parts): ReadonlySet<string> {
  return new Set(parts.flat(2).map((corner) => corner.join(" ")));
}
