import { type CoordinateTable, readCoordinateTable } from "../place/coordinateTable.ts";
import type { Parts, Point } from "../place/shapes.ts";

/**
 * What is typed or clicked of an area: a corner a line, latitude first. An empty line after an outline begins another part or a hole; before there is one it
 * means nothing, as in a list with every line apart.
 */
export function readArea(text: string): CoordinateTable {
  const read = readCoordinateTable(text, "northing-first", true);
  const [first] = read.state === "short" ? read.rings : [];
  return first !== undefined && first.length < 3 ? readCoordinateTable(text.replaceAll(/\n\s*(?=\n)/g, ""), "northing-first", true) : read;
}

/** The corners read so far, of an outline that has too few as well. */
export function ringsSoFar(text: string) {
  const read = readArea(text);
  return read.state === "read" || read.state === "short" ? read.rings : [];
}

/** The lines with one corner more, which is written as people read it: latitude first. */
export function withCorner(text: string, [x, y]: Point): string {
  const before = text.trimEnd();
  const gap = before === "" ? "" : /\n\s*\n\s*$/.test(text) ? "\n\n" : "\n";
  return `${before}${gap}${y.toFixed(6)}, ${x.toFixed(6)}`;
}

/** The lines as they are before the first corner of another part or hole. */
export function withAnotherRing(text: string): string {
  return `${text.trimEnd()}\n\n`;
}

export function withoutLastLine(text: string): string {
  const left = text.trimEnd().split("\n").slice(0, -1).join("\n");
  return left.endsWith("\n") ? withAnotherRing(left) : left;
}

export function linesOf(parts: Parts): string {
  return parts
    .flat()
    .map((ring) => ring.reduce(withCorner, ""))
    .join("\n\n");
}
