import { expect, test } from "vitest";
import { type Box, declutter } from "./declutter.ts";

const box = (left: number): Box => ({ left, top: 0, right: left + 10, bottom: 10 });

test("of names that touch, the more important one stays", () => {
  expect(declutter([box(0), box(5), box(20)])).toEqual([true, false, true]);
});

test("a name that was hidden hides no other", () => {
  expect(declutter([box(0), box(8), box(16)])).toEqual([true, false, true]);
});
