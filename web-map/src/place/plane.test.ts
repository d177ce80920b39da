import { expect, test } from "vitest";
import { nearestMeridian, tm3Plane } from "./plane.ts";
import type { Point } from "./shapes.ts";

const places: readonly Point[] = [
  [106.19, 21.27],
  [102.15, 22.4],
  [109.4, 12.9],
  [104.8, 8.6],
];

test.each(places.map((place) => [place]))("%s comes back from the plane where it was", (place) => {
  const plane = tm3Plane(107);
  const [x, y] = plane.from(plane.to(place));

  expect(Math.abs(x - place[0])).toBeLessThan(1e-12);
  expect(Math.abs(y - place[1])).toBeLessThan(1e-12);
});

test("on the meridian the northing is the scaled arc from the equator", () => {
  // The quarter meridian of WGS 84 is 10 001 965.729 m long.
  const [x, y] = tm3Plane(107).to([107, 89.9999999999]);

  expect(x).toBeCloseTo(0, 6);
  expect(y).toBeCloseTo(0.9999 * 10_001_965.729, 2);
});

test("a published point lies where the zone has it, to the shift between the datums", () => {
  // EPSG:9214: easting 416226.7546, northing 2353399.1316 is 106.1946 E, 21.27307 N on WGS 84.
  const [x, y] = tm3Plane(107).to([106.1946, 21.27307]);

  expect(Math.abs(x + 500_000 - 416_226.7546)).toBeLessThan(250);
  expect(Math.abs(y - 2_353_399.1316)).toBeLessThan(250);
});

test("the nearest meridian is a quarter of a degree's", () => {
  expect(nearestMeridian([[[[106.19, 21.2]]]])).toBe(106.25);
  expect(nearestMeridian([])).toBe(106.5);
});
