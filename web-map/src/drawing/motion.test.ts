import { expect, test } from "vitest";
import { approximateHectares } from "../place/hectares.ts";
import { tm3Plane } from "../place/plane.ts";
import type { Parts, Point } from "../place/shapes.ts";
import { centreOf, moveParts, movePoint, rotateParts, shiftBetween, turnBetween } from "./motion.ts";

const plane = tm3Plane(107);
/** A square of 1 km in the plane, 80 km west of the meridian. */
const square: Parts = [
  [
    (
      [
        [-80_000, 2_350_000],
        [-79_000, 2_350_000],
        [-79_000, 2_351_000],
        [-80_000, 2_351_000],
      ] as const
    ).map(plane.from),
  ],
];

/** Square metres in the plane. */
function area(parts: Parts): number {
  const ring = (parts[0]?.[0] ?? []).map(plane.to);
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

test.each([1, 33, 90, -179.5])("turned by %d degrees it keeps its area to a square millimetre", (degrees) => {
  const centre = centreOf(square) ?? [0, 0];
  const turned = rotateParts(square, degrees, centre, plane);

  expect(Math.abs(area(turned) - 1_000_000)).toBeLessThan(0.001);
  const [dx, dy] = [centreOf(turned)?.[0] ?? 0, centreOf(turned)?.[1] ?? 0];
  expect(Math.hypot(dx - centre[0], dy - centre[1])).toBeLessThan(1e-6);
});

test("turned by 90 degrees a square's first corner lies where its last one was", () => {
  const centre = plane.from([-79_500, 2_350_500]);
  const [x = 0, y = 0] = rotateParts(square, 90, centre, plane)[0]?.[0]?.[0] ?? [];
  const [lastX = 0, lastY = 0] = square[0]?.[0]?.at(-1) ?? [];

  expect(Math.hypot(x - lastX, y - lastY)).toBeLessThan(1e-11);
});

test("moved by ten kilometres it keeps its area in the plane, though not on the ellipsoid", () => {
  const moved = moveParts(square, { east: 10_000, north: 5000 }, plane);

  expect(Math.abs(area(moved) - 1_000_000)).toBeLessThan(0.001);
  expect(approximateHectares(moved)).not.toBeCloseTo(approximateHectares(square), 3);
});

test("a metre to the east is a metre in the plane", () => {
  const from: Point = [106.2, 21.2];
  const shift = shiftBetween(from, movePoint(from, { east: 1, north: -2 }, plane), plane);

  expect(shift.east).toBeCloseTo(1, 6);
  expect(shift.north).toBeCloseTo(-2, 6);
});

test("a turn is told by the shorter way, clockwise positive", () => {
  const around = plane.from([0, 2_350_000]);
  const at = (x: number, y: number) => plane.from([x, 2_350_000 + y]);

  expect(turnBetween(around, at(0, 100), at(100, 0), plane)).toBeCloseTo(90, 6);
  expect(turnBetween(around, at(-1, -100), at(1, -100), plane)).toBeCloseTo(-1.1459, 3);
});
