import type { Point, Ring, Rings } from "./shapes.ts";
import { opened } from "./shapes.ts";

/**
 * Which of the two columns comes first. Survey tables in Vietnam call the northing X and put it first; degrees are
 * read latitude first. Either way that is "northing-first".
 */
export const columnOrders = ["northing-first", "easting-first"] as const;
export type ColumnOrder = (typeof columnOrders)[number];

export type LineMistake = Readonly<{ line: number; text: string; reason: "not-two-numbers" | "not-a-coordinate" }>;

export type CoordinateTable =
  | Readonly<{ state: "empty" }>
  | Readonly<{ state: "wrong"; mistakes: readonly LineMistake[] }>
  | Readonly<{ state: "short"; corners: number; rings: Rings }>
  | Readonly<{ state: "read"; rings: Rings; looksSwapped: boolean }>;

/**
 * Reads typed or pasted corners, one a line, with or without a number or name in front. An empty line begins the next
 * ring: the first is the outline, the others are holes.
 */
export function readCoordinateTable(text: string, order: ColumnOrder, degrees: boolean): CoordinateTable {
  const mistakes: LineMistake[] = [];
  const rings: Point[][] = [[]];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const ring = rings.at(-1) ?? [];
    if (line === "") {
      if (ring.length > 0) {
        rings.push([]);
      }
      continue;
    }
    const numbers = readNumbers(line);
    if (numbers === null) {
      // The headings of a pasted table are no corner and no mistake.
      if (!(index === 0 && /\p{Letter}/u.test(line) && !/\d{3}/.test(line))) {
        mistakes.push({ line: index + 1, text: line, reason: "not-two-numbers" });
      }
      continue;
    }
    const [first, second] = numbers;
    const point: Point = order === "northing-first" ? [second, first] : [first, second];
    if (degrees && !(Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90) && !(Math.abs(point[1]) <= 180 && Math.abs(point[0]) <= 90)) {
      mistakes.push({ line: index + 1, text: line, reason: "not-a-coordinate" });
      continue;
    }
    ring.push(point);
  }
  if (mistakes.length > 0) {
    return { state: "wrong", mistakes };
  }
  const given: Ring[] = rings.map(opened).filter((ring) => ring.length > 0);
  if (given.length === 0) {
    return { state: "empty" };
  }
  const shortest = Math.min(...given.map((ring) => ring.length));
  return shortest < 3
    ? { state: "short", corners: shortest, rings: given }
    : { state: "read", rings: given, looksSwapped: looksSwapped(given, degrees) };
}

/** Writes rings as such a table, corners numbered; rounded for reading, or to the last digit of numbers that were typed. */
export function writeCoordinateTable(rings: Rings, order: ColumnOrder, degrees: boolean, how: "rounded" | "exactly" = "rounded"): string {
  const digits = degrees ? 7 : 3;
  const write = (number: number) => {
    const rounded = number.toFixed(digits);
    return how === "rounded" || Number(rounded) === number ? rounded : String(number);
  };
  return rings
    .map((ring) =>
      ring
        .map(([x, y], index) => {
          const [first, second] = order === "northing-first" ? [y, x] : [x, y];
          return `${index + 1}\t${write(first)}\t${write(second)}`;
        })
        .join("\n"),
    )
    .join("\n\n");
}

/** In Vietnam latitudes stay under 24 and longitudes over 102; TM-3 northings are 0.9 to 2.6 million, eastings under one million. */
function looksSwapped(rings: Rings, degrees: boolean): boolean {
  const points = rings.flat();
  return degrees
    ? points.every(([x, y]) => x > 5 && x < 25 && y > 100 && y < 120)
    : points.every(([x, y]) => x > y && x > 880_000 && y > 100_000 && y < 900_000);
}

function readNumbers(line: string): readonly [number, number] | null {
  const cells = splitCells(line);
  const numbers = cells.map(readNumber);
  const last = numbers.at(-1);
  const before = numbers.at(-2);
  // What stands before the two columns is the corner's number or name, and a single cell at that.
  return last !== undefined && before !== undefined && last !== null && before !== null && cells.length <= 3 ? [before, last] : null;
}

function splitCells(line: string): readonly string[] {
  const separator = line.includes("\t") ? /\t+/ : line.includes(";") ? /;/ : /,\s+|\s+/;
  const cells = line.split(separator).map((cell) => cell.trim());
  const plain = cells.filter((cell) => cell !== "");
  const only = plain[0];
  // "2353399.13,416226.75": a comma between two numbers that have points.
  return plain.length === 1 && only !== undefined && /^[^,]+\.\d+,[^,]+\.\d+$/.test(only) ? only.split(",") : plain;
}

/** A number with a point or a comma before its decimals, and with or without separators of thousands. */
export function readNumber(cell: string): number | null {
  const text = cell
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^[XYNE]=/i, "")
    .replace(/[°m]$/, "");
  const lastComma = text.lastIndexOf(",");
  const lastPoint = text.lastIndexOf(".");
  const separators = (text.match(/[.,]/g) ?? []).length;
  let plain = text;
  if (separators > 1) {
    const decimal = lastComma > lastPoint ? "," : ".";
    const onlyOneKind = lastComma < 0 || lastPoint < 0;
    plain = onlyOneKind ? text.replace(/[.,]/g, "") : text.replaceAll(decimal === "," ? "." : ",", "").replace(decimal, ".");
  } else if (separators === 1) {
    plain = text.replace(",", ".");
  }
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
