import { expect, test } from "vitest";
import { newestTwo } from "./versionChoice.ts";

const version = (number: number, measuredHa: number | null, recordedTo: string | null = null) => ({
  version: number,
  measuredHa,
  geodesicHa: measuredHa,
  recordedTo,
});

test("of versions that were redrawn, the newest two are compared", () => {
  expect(newestTwo([version(3, 515), version(2, 293), version(1, 208)])).toEqual({ from: 2, to: 3 });
});

test("a withdrawal that left the line as it was is passed over", () => {
  expect(newestTwo([version(3, 150), version(2, 150), version(1, 140)])).toEqual({ from: 1, to: 3 });
});

test("a version that stands on the record goes before one recorded anew", () => {
  expect(newestTwo([version(4, 167), version(3, 160, "2026-11-25T00:00:00Z"), version(1, 223)])).toEqual({ from: 1, to: 4 });
});

test("a correction of the line is compared where there is nothing else", () => {
  expect(newestTwo([version(2, 426), version(1, 400, "2026-11-25T00:00:00Z")])).toEqual({ from: 1, to: 2 });
});

test("without different outlines the newest two are, and one alone is not", () => {
  expect(newestTwo([version(2, null), version(1, 10)])).toEqual({ from: 1, to: 2 });
  expect(newestTwo([version(1, 10)])).toBeNull();
});
