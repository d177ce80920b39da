import { expect, test } from "vitest";
import { compareRows } from "./compare.ts";

test("rows stand in the order of the facts, values in that of the plots, and say where they differ", () => {
  const plots = [
    { ha: 5, gas: "có" },
    { ha: 2, gas: "có" },
  ];

  expect(
    compareRows(plots, [
      ["Hecta", ({ ha }) => String(ha)],
      ["Khí", ({ gas }) => gas],
    ]),
  ).toEqual([
    { name: "Hecta", values: ["5", "2"], differs: true },
    { name: "Khí", values: ["có", "có"], differs: false },
  ]);
});
