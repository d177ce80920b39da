import { expect, test } from "vitest";
import { approximateHectares } from "../place/hectares.ts";
import type { Ring } from "../place/shapes.ts";
import { difference } from "./difference.ts";

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

test("a shape over the middle cuts an outline in two, whose other corners stay to the last bit", () => {
  const left = difference([[box(106.1, 21.1, 106.13, 21.11)]], box(106.11, 21.05, 106.12, 21.2));

  if (left.state !== "cut") {
    throw new Error("Something is cut.");
  }
  expect(left.parts).toHaveLength(2);
  expect(left.parts.flat(2)).toContainEqual([106.1, 21.1]);
  expect(left.parts.flat(2)).toContainEqual([106.13, 21.11]);
  expect(approximateHectares(left.parts)).toBeCloseTo((approximateHectares([[box(106.1, 21.1, 106.13, 21.11)]]) * 2) / 3, 6);
});

test("a shape over everything leaves nothing, one beside it changes nothing", () => {
  const parts = [[box(106.1, 21.1, 106.13, 21.11)]];

  expect(difference(parts, box(106, 21, 107, 22))).toEqual({ state: "cut", parts: [] });
  expect(difference(parts, box(107, 21, 108, 22))).toEqual({ state: "untouched" });
});
