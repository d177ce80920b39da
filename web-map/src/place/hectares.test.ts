import { expect, test } from "vitest";
import { approximateHectares } from "./hectares.ts";
import type { Ring } from "./shapes.ts";

const cell: Ring = [
  [106.19, 21.27],
  [106.2, 21.27],
  [106.2, 21.28],
  [106.19, 21.28],
];

test("a hundredth of a degree near Bắc Giang is as many hectares as PostGIS measures on the spheroid", () => {
  // SELECT ST_Area('POLYGON((106.19 21.27,106.2 21.27,106.2 21.28,106.19 21.28,106.19 21.27))'::geography) / 10000
  expect(approximateHectares([[cell]])).toBeCloseTo(114.904498, 5);
});

test("the direction of drawing does not matter, and holes are taken out", () => {
  const hole: Ring = cell.map(([x, y]) => [106.195 + (x - 106.195) / 2, 21.275 + (y - 21.275) / 2]);

  expect(approximateHectares([[[...cell].reverse()]])).toBeCloseTo(approximateHectares([[cell]]), 6);
  expect(approximateHectares([[cell, hole]])).toBeCloseTo(approximateHectares([[cell]]) * 0.75, 4);
});

test("less than a surface is nothing", () => {
  expect(approximateHectares([])).toBe(0);
  expect(
    approximateHectares([
      [
        [
          [106, 21],
          [107, 21],
        ],
      ],
    ]),
  ).toBe(0);
});
