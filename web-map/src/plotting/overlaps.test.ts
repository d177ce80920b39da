import { expect, test } from "vitest";
import type { PlotFeature } from "../api/plotting.ts";
import type { Surface } from "../place/shapes.ts";
import { emptyLayout, type NewPlot, withoutOverlaps } from "./layout.ts";
import { overlaps } from "./overlaps.ts";

/** A square of a thousandth of a degree, some 1.15 hectares. */
const square = (west: number, south = 21): Surface => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + 0.001, south],
      [west + 0.001, south + 0.001],
      [west, south + 0.001],
      [west, south],
    ],
  ],
});
const there = (label: string, geometry: Surface): PlotFeature => ({
  type: "Feature",
  id: label,
  geometry,
  properties: { code: label, label, status: "available", quality: "surveyed", measuredHa: 1.15, tenant: null },
});
const planned = (key: string, geometry: Surface, from: NewPlot["from"] = "grid"): NewPlot => ({
  ...{ key, label: key, from, isLeftOut: false, crs: "OGC:CRS84", geometry, shown: null, hectares: 1.15, isOnRoad: true },
});
const onRecord = [there("Lô 1", square(106)), there("Lô 2", square(106.001))];

test("a new plot over some that are there is told with all of them; one beside them is not", () => {
  const plots = [planned("A-01", square(106.0005)), planned("A-02", square(106.002)), planned("A-03", square(106, 21.001))];

  expect([...overlaps(plots, onRecord)]).toEqual([["A-01", ["Lô 1", "Lô 2"]]]);
});

test("an edge that two plots share is no overlap, though it was not drawn quite alike", () => {
  expect(overlaps([planned("A-01", square(106.0019999))], onRecord).size).toBe(0);
});

test("an outline in another system is looked at as the map shows it", () => {
  const typed = { ...planned("L-01", square(400_000)), crs: "EPSG:9214", shown: square(106) };

  expect(overlaps([typed], onRecord).get("L-01")).toEqual(["Lô 1"]);
});

test("what the grid lays over plots there are is left out, and what was drawn by hand is not", () => {
  const plots = [planned("A-01", square(106)), planned("A-02", square(106.002)), planned("L-01", square(106.001), "drawn")];

  const { plots: left } = withoutOverlaps({ ...emptyLayout, plots }, overlaps(plots, onRecord));

  expect(left.map(({ key, isLeftOut }) => [key, isLeftOut])).toEqual([
    ["A-01", true],
    ["A-02", false],
    ["L-01", false],
  ]);
});
