import { expect, test } from "vitest";
import { reportersOf } from "./reports.ts";

test("a reporter and day are named once, the newest first, with all they reported", () => {
  const old = { by: "Ban quản lý", on: "2026-05-01", stale: true };
  const fresh = { by: "Chủ đầu tư", on: "2026-11-01", stale: false };

  expect(reportersOf({ powerMw: old, price: fresh, gas: old })).toEqual([
    { ...fresh, figures: ["price"] },
    { ...old, figures: ["powerMw", "gas"] },
  ]);
});
