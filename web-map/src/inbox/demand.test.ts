import { expect, test } from "vitest";
import { formatCount } from "../text/format.ts";
import { circleRadius, peopleInWords } from "./demand.ts";

test("four times as many people are four times the area", () => {
  expect(circleRadius("16")).toBe(2 * circleRadius("4"));
});

test("fewer than three are the smallest circle, and nobody's is larger than the map bears", () => {
  expect(circleRadius("<3")).toBeLessThan(circleRadius("3"));
  expect(circleRadius("36")).toBe(36);
  expect(circleRadius("5000")).toBe(36);
  expect(circleRadius("nonsense")).toBe(circleRadius("<3"));
});

test("so few are said in words, more as the language writes numbers", () => {
  const speech = { t: () => "dưới 3", count: (count: number | null | undefined) => formatCount(count, "vi") };

  expect(peopleInWords("<3", speech)).toBe("dưới 3");
  expect(peopleInWords("1200", speech)).toBe("1.200");
});
