import { expect, test } from "vitest";
import type { GridAnswer } from "../api/plotting.ts";
import type { Surface } from "../place/shapes.ts";
import { emptyLayout, freeLabel, labelFaults, layoutBody, leftOut, prefixed, renamed, withDrawn, withGrid } from "./layout.ts";

const square: Surface = {
  type: "Polygon",
  coordinates: [
    [
      [106, 21],
      [106.01, 21],
      [106.01, 21.01],
      [106, 21],
    ],
  ],
};
const outline = { geometry: square, measuredHa: 1, measuredM2: 10_000, geodesicHa: 1, areaCrs: "EPSG:9214" };
const answer: GridAnswer = {
  plots: ["A-01", "A-02"].map((label) => ({ label, onRoad: true, outline })),
  ...{ roadsHa: 0.5, roads: outline, leftOverHa: 0, leftOver: null, axisDegrees: 30, notes: [] },
};
const two = withGrid(emptyLayout, answer);

test("a grid becomes plots to be, with its roads and what is left over", () => {
  expect(two.plots.map(({ label, hectares, isLeftOut }) => [label, hectares, isLeftOut])).toEqual([
    ["A-01", 1, false],
    ["A-02", 1, false],
  ]);
  expect(two.roads?.hectares).toBe(0.5);
});

test("another grid takes the place of the last, and a drawn plot stays", () => {
  const withOne = withDrawn(two, { crs: "EPSG:9214", geometry: square, shown: square, hectares: null }, ["L-01"]);

  const again = withGrid(withOne, { ...answer, plots: answer.plots.slice(0, 1) });

  expect(again.plots.map(({ label }) => label)).toEqual(["L-02", "A-01"]);
});

test("labels that make one code are one label, whatever their case, marks and spaces", () => {
  const plots = renamed(renamed(two.plots, "A-01", "Lô Đ 1"), "A-02", "lo-d-1");

  expect([...labelFaults(plots, [])]).toEqual([
    ["A-01", "twice"],
    ["A-02", "twice"],
  ]);
});

test("a label without letter or digit, and one the site has, are said to be so; a plot left out has no fault", () => {
  const plots = renamed(two.plots, "A-01", " – ");

  expect(labelFaults(plots, ["a 02"]).get("A-01")).toBe("empty");
  expect(labelFaults(plots, ["a 02"]).get("A-02")).toBe("taken");
  expect(labelFaults(leftOut(plots, "A-02", true), ["a 02"]).has("A-02")).toBe(false);
});

test("letters before the labels are those of the grid's own, however often they are typed", () => {
  expect(prefixed(prefixed(two.plots, "C"), "CN1-").map(({ label }) => label)).toEqual(["CN1-A-01", "CN1-A-02"]);
});

test("a free label is the first that nobody has", () => {
  expect(freeLabel(["l 01", "L-03"])).toBe("L-02");
});

test("what is sent is every plot that is not left out, with the figures all have in common", () => {
  const layout = {
    ...two,
    plots: leftOut(two.plots, "A-02", true),
    figures: { ...two.figures, powerMw: "2.5", reportedBy: "Ban quản lý", reportedOn: "2026-11-01" },
    change: { validFrom: "2026-12-01", source: " Quy hoạch chi tiết ", decision: null },
  };

  expect(layoutBody(layout)).toMatchObject({
    validFrom: "2026-12-01",
    source: "Quy hoạch chi tiết",
    plots: [{ label: "A-01", status: "available", powerMw: 2.5, heightM: null, reported: { by: "Ban quản lý", on: "2026-11-01" } }],
  });
  expect((layoutBody(layout)["plots"] as unknown[]).length).toBe(1);
});
