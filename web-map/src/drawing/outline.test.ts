import { describe, expect, test } from "vitest";
import type { Ring } from "../place/shapes.ts";
import { partsFromRings, withHole } from "./outline.ts";

const square = (from: number, to: number): Ring => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

describe("a hole", () => {
  test("is cut into the part it lies in", () => {
    const parts = [[square(0, 10)], [square(20, 30)]];

    expect(withHole(parts, square(24, 26))).toEqual({ state: "cut", parts: [[square(0, 10)], [square(20, 30), square(24, 26)]] });
  });

  test.each([
    ["across its edge", square(8, 12)],
    ["beside it", square(40, 50)],
    ["of two corners", square(4, 6).slice(0, 2)],
  ])("%s is refused", (_, hole) => {
    expect(withHole([[square(0, 10)], [square(20, 30)]], hole)).toEqual({ state: "outside" });
  });

  test("in another hole is refused", () => {
    expect(withHole([[square(0, 10), square(2, 8)]], square(4, 6))).toEqual({ state: "outside" });
  });
});

test("a table's rings are holes of the ring around them, or parts of their own", () => {
  expect(partsFromRings([square(0, 10), square(4, 6), square(20, 30), square(1, 2)])).toEqual([
    [square(0, 10), square(4, 6), square(1, 2)],
    [square(20, 30)],
  ]);
});
