import { expect, test } from "vitest";
import type { Parts } from "../place/shapes.ts";
import {
  cornerAt,
  countCorners,
  insertCorner,
  middleAfter,
  moveCorner,
  neighbourOf,
  removeCorner,
  removeRing,
  shiftCorner,
} from "./corners.ts";

const parts: Parts = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ],
    [
      [4, 4],
      [6, 4],
      [5, 6],
    ],
  ],
  [
    [
      [20, 0],
      [22, 0],
      [21, 2],
    ],
  ],
];
const third = { part: 0, ring: 0, corner: 2 };

test("a corner moves, and everything else is the very same", () => {
  const moved = moveCorner(parts, third, [11, 12]);

  expect(cornerAt(moved, third)).toEqual([11, 12]);
  expect(moved[0]?.[0]?.[1]).toBe(parts[0]?.[0]?.[1]);
  expect(moved[0]?.[1]).toBe(parts[0]?.[1]);
  expect(moved[1]).toBe(parts[1]);
  expect(cornerAt(parts, third)).toEqual([10, 10]);
});

test("a corner is added in the middle of an edge, also of the one that closes the ring", () => {
  const last = { part: 0, ring: 0, corner: 3 };

  expect(middleAfter(parts, last)).toEqual([0, 5]);
  expect(insertCorner(parts, last, [0, 5])[0]?.[0]?.at(-1)).toEqual([0, 5]);
  expect(countCorners(insertCorner(parts, third, [5, 10]))).toBe(countCorners(parts) + 1);
});

test("a corner is removed; of three, its ring goes, and a part goes with its outer ring", () => {
  expect(removeCorner(parts, third)[0]?.[0]).toHaveLength(3);
  expect(removeCorner(parts, { part: 0, ring: 1, corner: 0 })[0]).toEqual([parts[0]?.[0]]);
  expect(removeCorner(parts, { part: 1, ring: 0, corner: 0 })).toEqual([parts[0]]);
  expect(removeRing(parts, { part: 0, ring: 1 })).toEqual([[parts[0]?.[0]], parts[1]]);
});

test("corners change places with their neighbours, and not past the ends", () => {
  expect(shiftCorner(parts, third, -1)[0]?.[0]?.slice(1, 3)).toEqual([
    [10, 10],
    [10, 0],
  ]);
  expect(shiftCorner(parts, { ...third, corner: 3 }, 1)).toBe(parts);
  expect(shiftCorner(parts, { ...third, corner: 0 }, -1)).toBe(parts);
});

test("the next corner after the last is the first", () => {
  expect(neighbourOf(parts, { ...third, corner: 3 }, 1).corner).toBe(0);
  expect(neighbourOf(parts, { ...third, corner: 0 }, -1).corner).toBe(3);
});

test("what names no corner changes nothing", () => {
  expect(moveCorner(parts, { part: 5, ring: 0, corner: 0 }, [1, 1])).toBe(parts);
  expect(removeCorner(parts, { part: 0, ring: 0, corner: 9 })).toBe(parts);
});
