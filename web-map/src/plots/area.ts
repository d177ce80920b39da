import { opened, type Parts, type Point, type Ring } from "../place/shapes.ts";

/** With more corners an address grows too long for some servers and mail programs. */
export const mostAreaCorners = 150;

const number = String.raw`-?\d{1,3}(?:\.\d{1,9})?`;
const corner = `${number} ${number}`;
const ring = String.raw`\(${corner}(?:,${corner}){3,}\)`;
const part = String.raw`\(${ring}(?:,${ring})*\)`;
const polygons = new RegExp(String.raw`^(?:POLYGON(${part})|MULTIPOLYGON\((${part}(?:,${part})*)\))$`);

/** The parts of a drawn area as a search names it; null if it is none that this page writes. */
export function partsOfArea(text: string): Parts | null {
  const [, one, several] = polygons.exec(text) ?? [];
  const parts = each(one ?? several ?? "", part).map((rings) => each(rings, ring).map(ringOf));
  const rings = parts.flat();
  const corners = rings.flat();
  const isSound =
    rings.length > 0 &&
    rings.every(closes) &&
    corners.length - rings.length <= mostAreaCorners &&
    corners.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  return isSound ? parts.map((one) => one.map(opened)) : null;
}

/** An area in the words of the service: WKT, longitude first, to a tenth of a metre. */
export function areaOf(parts: Parts): string {
  const bodies = parts.map((rings) => `(${rings.map(written).join(",")})`);
  return bodies.length === 1 ? `POLYGON${bodies[0]}` : `MULTIPOLYGON(${bodies.join(",")})`;
}

function written(corners: Ring): string {
  return `(${[...corners, ...corners.slice(0, 1)].map(([x, y]) => `${degrees(x)} ${degrees(y)}`).join(",")})`;
}

function each(text: string, pattern: string): readonly string[] {
  return text.match(new RegExp(pattern, "g")) ?? [];
}

function ringOf(text: string): Ring {
  return text
    .slice(1, -1)
    .split(",")
    .map((pair): Point => {
      const [x = Number.NaN, y = Number.NaN] = pair.split(" ").map(Number);
      return [x, y];
    });
}

function closes(corners: Ring): boolean {
  const [first, last] = [corners[0], corners.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function degrees(value: number): number {
  return Number(value.toFixed(6));
}
