import { expect, test } from "vitest";
import { asPolygon, boundsOfGeometry, joinBounds, opened, type Ring, ringHolds } from "./shapes.ts";

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("a ring is closed once for GeoJSON and opened once from it", () => {
  expect(asPolygon([square]).coordinates[0]).toHaveLength(5);
  expect(opened([...square, [0, 0]])).toEqual(square);
  expect(opened(square)).toEqual(square);
});

test("a ring holds what is inside it", () => {
  expect(ringHolds(square, [5, 5])).toBe(true);
  expect(ringHolds(square, [15, 5])).toBe(false);
  expect(ringHolds([...square].reverse(), [5, 5])).toBe(true);
});

test("the box around a geometry of any depth", () => {
  const box = { west: 0, south: 0, east: 10, north: 10 };

  expect(boundsOfGeometry({ type: "MultiPolygon", coordinates: [asPolygon([square]).coordinates] })).toEqual(box);
  expect(boundsOfGeometry({ type: "GeometryCollection", geometries: [asPolygon([square])] })).toEqual(box);
  expect(boundsOfGeometry({ type: "Point", coordinates: [3, 4] })).toEqual({ west: 3, south: 4, east: 3, north: 4 });
  expect(boundsOfGeometry({ type: "MultiPoint", coordinates: [] })).toBeNull();
  expect(joinBounds([box, null, { west: -1, south: 2, east: 3, north: 20 }])).toEqual({ west: -1, south: 0, east: 10, north: 20 });
  expect(joinBounds([null])).toBeNull();
});
