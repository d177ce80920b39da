import { expect, test } from "vitest";
import { isDay, today } from "./days.ts";

test("a day exists in the calendar", () => {
  expect(isDay("2024-02-29")).toBe(true);
  expect(isDay("2025-02-29")).toBe(false);
  expect(isDay("30/06/2025")).toBe(false);
  expect(isDay("0001-01-01")).toBe(false);
});

test("today is Vietnam's day, seven hours ahead of Greenwich", () => {
  expect(today(new Date("2025-06-30T16:59:59Z"))).toBe("2025-06-30");
  expect(today(new Date("2025-06-30T17:00:00Z"))).toBe("2025-07-01");
});
