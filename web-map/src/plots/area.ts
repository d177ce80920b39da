import type { Point, Ring } from "../place/shapes.ts";

/** With more corners an address grows too long for some servers and mail programs. */
export const mostAreaCorners = 150;

const number = String.raw`-?\d{1,3}(?:\.\d{1,9})?`;
const corner = `${number} ${number}`;
const polygon = new RegExp(String.raw`^POLYGON\(\((${corner}(?:,${corner}){3,${mostAreaCorners}})\)\)$`);

/** The corners of a drawn area as a search names it; null if it is none that this page writes. */
export function cornersOfArea(text: string): Ring | null {
  const [, inside = ""] = polygon.exec(text) ?? [];
  const points = inside.split(",").map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(" ").map(Number);
    return [x, y];
  });
  const [first, last] = [points[0], points.at(-1)];
  const closes = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return closes && points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90) ? points.slice(0, -1) : null;
}

/** An area in the words of the service: WKT, longitude first, to a tenth of a metre. */
export function areaOf(corners: Ring): string {
  return `POLYGON((${[...corners, ...corners.slice(0, 1)].map(([x, y]) => `${degrees(x)} ${degrees(y)}`).join(",")}))`;
}

function degrees(value: number): number {
  return Number(value.toFixed(6));
}
