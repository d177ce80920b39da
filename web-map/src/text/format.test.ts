import { expect, test } from "vitest";
import { formatDay, formatHectares, formatMoment, formatPercent, formatTime, formatWhen } from "./format.ts";

test("hectares are written as the language writes numbers", () => {
  expect(formatHectares(7840, "vi")).toBe("7.840,00");
  expect(formatHectares(7840, "en")).toBe("7,840.00");
  expect(formatHectares(1234567.891, "vi")).toBe("1.234.567,89");
});

test("what is not known is a dash, and nothing is nothing", () => {
  expect(formatHectares(null, "vi")).toBe("—");
  expect(formatHectares(0, "vi")).toBe("0,00");
  expect(formatHectares(-0.0001, "en")).toBe("0.00");
  expect(formatHectares(-1, "en")).toBe("-1.00");
});

test("days read 30/06/2025 in Vietnamese", () => {
  expect(formatDay("2025-06-30", "vi")).toBe("30/06/2025");
  expect(formatDay("2025-06-30", "en")).toBe("30 Jun 2025");
  expect(formatDay(null, "en")).toBe("—");
});

test("shares are percentages", () => {
  expect(formatPercent(0.1234, "vi")).toBe("12,3%");
});

test("a day known only by its year is written as a year", () => {
  expect(formatWhen("2021-01-01", "year", "vi")).toBe("2021");
  expect(formatWhen("2021-02-23", "day", "vi")).toBe("23/02/2021");
  expect(formatWhen("2021-02-23", "unknown", "vi")).toBeNull();
  expect(formatWhen(null, "day", "vi")).toBeNull();
});

test("an instant is told as it is in Vietnam, on the day it is there", () => {
  expect(formatMoment("2026-11-26T18:30:00Z", "vi")).toBe("27/11/2026 01:30");
  expect(formatMoment("2026-11-26T18:30:00Z", "en")).toBe("27 Nov 2026 01:30");
  expect(formatTime("2026-11-26T03:05:00Z")).toBe("10:05");
});
