import { expect, test } from "vitest";
import { repairOf } from "./repair.ts";

const geometry = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const label = { vi: "Cắt theo mép đất lúa", en: "Trim to the edge of the rice land" };

test("a repair is the outline it makes and the area it leaves", () => {
  expect(repairOf({ kind: "trim", label, geometry, measuredHa: 71.2 })).toMatchObject({
    label,
    measuredHa: 71.2,
    parts: [[[[0, 0], {}, {}]]],
  });
});

test.each([
  [null],
  [undefined],
  ["trim"],
  [{}],
  [{ label, geometry }],
  [{ label, measuredHa: 3, geometry: { type: "Point", coordinates: [1, 2] } }],
])("%j is none", (repair) => {
  expect(repairOf(repair)).toBeNull();
});
