import { expect, test } from "vitest";
import { edgesOnce } from "./edges.ts";
import { asPolygon, type Ring } from "./shapes.ts";

const cell = (x: number): Ring => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
];

test("the edge two neighbours share is drawn once", () => {
  const lines = edgesOnce([asPolygon([cell(0)]), asPolygon([cell(1)])]);
  const edges = lines.reduce((sum, line) => sum + line.length - 1, 0);

  expect(edges).toBe(7);
  expect(lines[0]).toHaveLength(5);
  expect(lines).toContainEqual([
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
  ]);
});

test("what has no surface has no edges", () => {
  expect(edgesOnce([null, { type: "Point", coordinates: [0, 0] }])).toEqual([]);
});
