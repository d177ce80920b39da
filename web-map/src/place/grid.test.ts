import { expect, test } from "vitest";
import { snapOutward } from "./grid.ts";

test("a box grows to whole cells and a small move stays in them", () => {
  const first = snapOutward({ west: 106.112, south: 21.211, east: 106.188, north: 21.288 }, 0.05);
  const moved = snapOutward({ west: 106.114, south: 21.213, east: 106.19, north: 21.29 }, 0.05);

  expect(first).toEqual({ west: 106.1, south: 21.2, east: 106.2, north: 21.3 });
  expect(moved).toEqual(first);
});
