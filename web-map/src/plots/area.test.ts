import { describe, expect, test } from "vitest";
import type { Ring } from "../place/shapes.ts";
import { areaOf, mostAreaCorners, partsOfArea } from "./area.ts";
import { linesOf, readArea, withAnotherRing, withCorner, withoutLastLine } from "./areaLines.ts";

const triangle: Ring = [
  [106, 21],
  [106.5, 21],
  [106.25, 21.5],
];

describe("an area that is searched", () => {
  test("is written as the service reads it, and read back", () => {
    expect(areaOf([[triangle]])).toBe("POLYGON((106 21,106.5 21,106.25 21.5,106 21))");
    expect(partsOfArea(areaOf([[triangle]]))).toEqual([[triangle]]);
  });

  test.each([
    "POLYGON((106 21,106.5 21,106.25 21.5))",
    "POLYGON((106 21,106.5 21,106 21))",
    "POLYGON((106 99,106.5 21,106.25 21.5,106 99))",
    "POINT(106 21)",
    "POLYGON((106 21,106.5 21,106.25 21.5,106 21),(106.1 21.1,106.2 21.1,106.2 21.2))",
    "",
    areaOf([[Array.from({ length: mostAreaCorners + 1 }, (_, index) => [100 + index / 100, 20] as const)]]),
  ])("is not %s", (text) => {
    expect(partsOfArea(text)).toBeNull();
  });

  test("may have holes and parts that lie apart", () => {
    const hole = triangle.map(([x, y]) => [x / 2 + 53.1, y / 2 + 10.55] as const);
    const apart = triangle.map(([x, y]) => [x + 1, y] as const);
    const parts = [[triangle, hole], [apart]];

    expect(areaOf(parts)).toMatch(/^MULTIPOLYGON\(\(\(.+\),\(.+\)\),\(\(.+\)\)\)$/);
    expect(partsOfArea(areaOf(parts))).toEqual(parts);
    expect(partsOfArea("MULTIPOLYGON()")).toBeNull();
    expect(readArea(linesOf(parts))).toMatchObject({ state: "read", rings: [triangle, hole, apart] });
  });

  test("begins another ring where an outline is followed by an empty line", () => {
    const lines = withCorner(withAnotherRing(linesOf([[triangle]])), [107, 21]);

    expect(readArea(lines)).toMatchObject({ state: "short", rings: [triangle, [[107, 21]]] });
    expect(withCorner(withoutLastLine(lines), [107, 21])).toBe(lines);
  });

  test("grows and shrinks by lines, latitude first", () => {
    expect(withCorner("", [106, 21])).toBe("21.000000, 106.000000");
    expect(withoutLastLine(linesOf([[triangle]]))).toBe("21.000000, 106.000000\n21.000000, 106.500000");
    expect(withoutLastLine("21, 106")).toBe("");
  });

  test("is read from its lines, empty ones left aside", () => {
    expect(readArea(linesOf([[triangle]]))).toMatchObject({ state: "read", rings: [triangle] });
    expect(readArea("21 106\n\n21 106,5\n\n\n21,5 106,25\n")).toMatchObject({ state: "read", rings: [triangle] });
    expect(readArea("21, 106\n21, 106.5")).toMatchObject({
      state: "short",
      rings: [
        [
          [106, 21],
          [106.5, 21],
        ],
      ],
    });
  });
});
