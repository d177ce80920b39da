import { readCoordinateTable } from "../place/coordinateTable.ts";
import type { Point, Ring } from "../place/shapes.ts";

/** What is typed or clicked of an area: a corner a line, latitude first; empty lines mean nothing. */
export function readArea(text: string) {
  return readCoordinateTable(text.replaceAll(/\n\s*(?=\n)/g, ""), "northing-first", true);
}

/** The lines with one corner more, which is written as people read it: latitude first. */
export function withCorner(text: string, [x, y]: Point): string {
  const before = text.trimEnd();
  return `${before}${before === "" ? "" : "\n"}${y.toFixed(6)}, ${x.toFixed(6)}`;
}

export function withoutLastLine(text: string): string {
  return text.trimEnd().split("\n").slice(0, -1).join("\n");
}

export function linesOf(corners: Ring): string {
  return corners.reduce(withCorner, "");
}
