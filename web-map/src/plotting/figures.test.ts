import { expect, test } from "vitest";
import type { PlotSheet } from "../api/plotting.ts";
import { figuresBody, figuresOf, lacksReporter, noFigures, wrongFigures } from "./figures.ts";

const nothing = {
  ...{ quality: "surveyed", landUse: null, declaredHa: null, leaseUntil: null, price: null, industriesAllowed: [], industriesRefused: [] },
  ...{
    heightM: null,
    densityPct: null,
    powerMw: null,
    waterM3Day: null,
    wastewaterM3Day: null,
    gas: null,
    telecom: null,
    roadWidthM: null,
  },
  ...{ note: null, reports: {} },
} as const;

function sheet(said: Partial<PlotSheet>): PlotSheet {
  return { ...nothing, ...said } as PlotSheet;
}

test("what is not typed is not said", () => {
  const body = figuresBody(noFigures);

  expect(Object.entries(body).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))).toEqual([
    ["quality", "digitised"],
  ]);
});

test("what the record says comes back as it was", () => {
  const plot = sheet({
    declaredHa: 1.25,
    price: { from: 90, to: null, unit: "usd-per-m2" },
    gas: false,
    telecom: true,
    industriesAllowed: ["C", "26"],
    heightM: 20,
  });

  expect(figuresBody(figuresOf(plot), plot)).toMatchObject({
    ...{ declaredHa: 1.25, price: { from: 90, to: null, unit: "usd-per-m2" }, gas: false, telecom: true, industriesAllowed: ["C", "26"] },
    ...{ heightM: 20, quality: "surveyed" },
  });
});

test("a figure that is not changed keeps who reported it; a changed one wants a new reporter", () => {
  const report = { by: "Chủ đầu tư", on: "2026-10-01", stale: false };
  const plot = sheet({ heightM: 20, powerMw: 3, reports: { heightM: report, powerMw: report } });
  const changed = { ...figuresOf(plot), powerMw: "4" };

  expect(figuresBody(changed, plot)["reports"]).toEqual({ heightM: { by: "Chủ đầu tư", on: "2026-10-01" } });
  expect(lacksReporter(figuresOf(plot), plot)).toBe(false);
  expect(lacksReporter(changed, plot)).toBe(true);
  expect(lacksReporter({ ...changed, reportedBy: "Sở Công Thương", reportedOn: "2026-11-20" }, plot)).toBe(false);
});

test("numbers out of their bounds, and a range turned round, are named", () => {
  expect(wrongFigures({ ...noFigures, densityPct: "101", powerMw: "0", heightM: "x" })).toEqual(["heightM", "densityPct"]);
  expect(wrongFigures({ ...noFigures, priceFrom: "100", priceTo: "90" })).toEqual(["priceTo"]);
  expect(wrongFigures({ ...noFigures, priceTo: "90" })).toEqual(["priceTo"]);
});
