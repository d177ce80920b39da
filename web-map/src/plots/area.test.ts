import { describe, expect, test } from "vitest";
import type { Ring } from "../place/shapes.ts";
import { areaOf, cornersOfArea, mostAreaCorners } from "./area.ts";
import { linesOf, readArea, withCorner, withoutLastLine } from "./areaLines.ts";

const triangle: Ring = [
  [106, 21],
  [106.5, 21],
  [106.25, 21.5],
];

describe("an area that is searched", () => {
  test("is written as the service reads it, and read back", () => {
    expect(areaOf(triangle)).toBe("POLYGON((106 21,106.5 21,106.25 21.5,106 21))");
    expect(cornersOfArea(areaOf(triangle))).toEqual(triangle);
  });

  test.each([
    "POLYGON((106 21,106.5 21,106.25 21.5))",
    "POLYGON((106 21,106.5 21,106 21))",
    "POLYGON((106 99,106.5 21,106.25 21.5,106 99))",
    "POINT(106 21)",
    "",
    areaOf(Array.from({ length: mostAreaCorners + 1 }, (_, index) => [100 + index / 100, 20] as const)),
  ])("is not %s", (text) => {
    expect(cornersOfArea(text)).toBeNull();
  });

  test("grows and shrinks by lines, latitude first", () => {
    expect(withCorner("", [106, 21])).toBe("21.000000, 106.000000");
    expect(withoutLastLine(linesOf(triangle))).toBe("21.000000, 106.000000\n21.000000, 106.500000");
    expect(withoutLastLine("21, 106")).toBe("");
  });

  test("is read from its lines, empty ones left aside", () => {
    expect(readArea(linesOf(triangle))).toMatchObject({ state: "read", rings: [triangle] });
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
