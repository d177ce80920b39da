import { expect, test } from "vitest";
import type { PlotSheet } from "../api/plotting.ts";
import { emptyChange, lackingChange } from "./change.ts";
import { noFigures } from "./figures.ts";
import { gridBody, startingGrid, wrongGrid } from "./gridForm.ts";
import { emptyLayout, withGrid } from "./layout.ts";
import { mergedPlot, plotDifferences } from "./merge.ts";
import { saidOfPlots } from "./refusals.ts";
import { beginStatus, deedsFor, lackingStatus, statusBody } from "./statusForm.ts";
import { isOfProvince } from "./whose.ts";

const square = {
  type: "Polygon" as const,
  coordinates: [
    [
      [106, 21],
      [106.01, 21],
      [106.01, 21.01],
      [106, 21],
    ],
  ],
};
const none = { number: null, issuer: null, title: null, signedOn: null, link: null, file: null };

test("a grid is asked for by width and depth or by hectares, never both; the automatic axis is left out", () => {
  expect(gridBody({ ...startingGrid, axisDegrees: "30" }, square)).toMatchObject({
    widthM: 100,
    depthM: 100,
    axisDegrees: null,
    roadM: 20,
  });
  const body = gridBody({ ...startingGrid, size: "hectares", plotHa: "1.5", axis: "typed", axisDegrees: "30" }, square);
  expect(body).toMatchObject({ plotHa: 1.5, depthToWidth: 1, axisDegrees: 30 });
  expect(body).not.toHaveProperty("widthM");
});

test("of a grid only what is on the screen can be wrong", () => {
  expect(wrongGrid({ ...startingGrid, widthM: "2", plotHa: "" })).toEqual(["widthM"]);
  expect(wrongGrid({ ...startingGrid, size: "hectares", widthM: "2", plotHa: "" })).toEqual(["plotHa"]);
  expect(wrongGrid({ ...startingGrid, axis: "typed" })).toEqual(["axisDegrees"]);
});

test("a decision that is begun needs its number and day", () => {
  expect(lackingChange(emptyChange, false)).toEqual(["validFrom", "source"]);
  expect(lackingChange({ validFrom: "2026-12-01", source: "x", decision: { ...none, issuer: "UBND" } }, false)).toEqual(["decision"]);
  expect(lackingChange({ validFrom: "2026-12-01", source: "x", decision: null }, true)).toEqual(["decision"]);
});

const free = { ...{ tenant: null, project: null, projectIndustry: null, capitalBnVnd: null }, status: "available" } as PlotSheet;

test("a free plot can be reserved, let or handed over; one that is held can be given back or revoked", () => {
  expect(deedsFor("available")).toEqual(["reserve", "lease", "hand-over", "not-clear"]);
  expect(deedsFor("leased")).toEqual(["hand-over", "update", "give-back", "revoke"]);
});

test("reserving says who for; giving back says nobody", () => {
  const form = { ...beginStatus("reserve", free), tenant: " Công ty A ", change: { validFrom: "2026-12-01", source: "x", decision: null } };

  expect(lackingStatus({ ...form, tenant: "" }, "available")).toEqual(["tenant"]);
  expect(statusBody(form, "available")).toMatchObject({ status: "reserved", tenant: { name: "Công ty A", project: null } });
  expect(statusBody({ ...form, deed: "give-back" }, "reserved")).not.toHaveProperty("tenant");
});

test("each sentence of a refusal stands beside the plot it names: by place, by label, by code", () => {
  const outline = { geometry: square, measuredHa: 1, measuredM2: 1, geodesicHa: 1, areaCrs: "EPSG:9214" };
  const { plots } = withGrid(emptyLayout, {
    plots: ["A-01", "A-02", "A-03"].map((label) => ({ label, onRoad: true, outline })),
    ...{ roadsHa: 0, roads: null, leftOverHa: 0, leftOver: null, axisDegrees: 0, notes: [] },
  });
  const message = (en: string) => ({ vi: en, en });

  const said = saidOfPlots(
    [
      { place: "plots[1].label", message: message("place") },
      { subject: "a-03", message: message("label") },
      { place: "geometry", message: message("The plot “site-a-01” lies outside") },
      { place: "source", message: message("all") },
    ],
    plots,
    "site",
  );

  expect([...said.byPlot].map(([key, sentences]) => [key, sentences.map(({ en }) => en)])).toEqual([
    ["A-02", ["place"]],
    ["A-03", ["label"]],
    ["A-01", ["The plot “site-a-01” lies outside"]],
  ]);
  expect(said.ofAll.map(({ en }) => en)).toEqual(["all"]);
});

test("what only they changed is theirs, what I changed is mine, unless I say otherwise", () => {
  const base = { label: "A-01", figures: noFigures };
  const mine = { label: "A-01", figures: { ...noFigures, powerMw: "3" } };
  const theirs = { label: "A-1", figures: { ...noFigures, powerMw: "2", gas: "yes" as const } };

  expect(plotDifferences(mine, theirs, base).map(({ fact, suggested }) => [fact, suggested])).toEqual([
    ["label", "theirs"],
    ["powerMw", "mine"],
    ["gas", "theirs"],
  ]);
  const chosen = mergedPlot(mine, theirs, { label: "theirs", gas: "theirs" });
  expect([chosen.label, chosen.figures.powerMw, chosen.figures.gas]).toEqual(["A-1", "3", "yes"]);
});

test("plots are offered to officers and planners of the site's province, old or new", () => {
  const account = { role: "officer", province: { code: "24-2025", name: "Bắc Ninh" } } as Parameters<typeof isOfProvince>[0];
  const unit = { level: "province", code: "24-2025" } as Parameters<typeof isOfProvince>[1]["units"][number];

  expect(isOfProvince(account, { province: "Bắc Giang", units: [unit] })).toBe(true);
  expect(isOfProvince(account, { province: "Thái Bình", units: [] })).toBe(false);
  expect(isOfProvince(null, { province: "Bắc Ninh", units: [unit] })).toBe(false);
});
