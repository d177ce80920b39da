import { convertPoints } from "../api/checks.ts";
import type { Point, Rings } from "../place/shapes.ts";

const map = "OGC:CRS84";

/** Rings typed in a system, x first, as longitude and latitude. */
export async function toMap(crs: string, rings: Rings, signal: AbortSignal): Promise<Rings> {
  return crs === map ? rings : convertRings(crs, map, rings, signal);
}

/** Rings of the map in another system, x first. */
export async function fromMap(crs: string, rings: Rings, signal: AbortSignal): Promise<Rings> {
  return crs === map ? rings : convertRings(map, crs, rings, signal);
}

async function convertRings(from: string, to: string, rings: Rings, signal: AbortSignal): Promise<Rings> {
  const asked = rings.flat().map((point) => inAxisOrder(from, point));
  const answered = (await convertPoints(from, to, asked, signal)).map((point) => inAxisOrder(to, point));
  let taken = 0;
  return rings.map((ring) => {
    const part = answered.slice(taken, taken + ring.length);
    taken += ring.length;
    return part;
  });
}

/** EPSG defines the geographic systems latitude first; the projected ones here, and CRS84, have x first. */
function inAxisOrder(crs: string, [x, y]: Point): Point {
  return crs === "EPSG:4756" || crs === "EPSG:4326" ? [y, x] : [x, y];
}
