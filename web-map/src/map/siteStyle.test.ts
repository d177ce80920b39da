import { expect, test } from "vitest";
import { kinds, statuses } from "../view/words.ts";
import { dotStyle, siteStyle, statusColours } from "./siteStyle.ts";

test("a schematic outline is dashed and a surveyed one is solid, whatever the kind and status", () => {
  for (const kind of kinds) {
    for (const status of statuses) {
      expect(siteStyle({ kind, status, quality: "schematic" }, false).dashArray).toBe("6 4");
      expect(siteStyle({ kind, status, quality: "surveyed" }, false).dashArray).toBe("none");
    }
  }
});

test("colour is never the only sign of a status", () => {
  const fills = statuses.map((status) => siteStyle({ kind: "industrial-zone", status, quality: null }, false).fillColor);

  expect(new Set(fills).size).toBe(statuses.length);
  expect(new Set(Object.values(statusColours)).size).toBe(statuses.length);
});

test("no two dots differ by their colour alone", () => {
  const looks = statuses.map((status) => {
    const { radius, weight, dashArray, fillColor, color } = dotStyle({ kind: "industrial-zone", status, quality: null }, false);
    return [radius, weight, dashArray, fillColor === "#ffffff", color === "#ffffff"].join(" ");
  });

  expect(new Set(looks).size).toBe(statuses.length);
});

test("the selected site stands out by its width", () => {
  const site = { kind: "industrial-cluster", status: "planned", quality: "schematic" } as const;

  expect(siteStyle(site, true).weight).toBeGreaterThan(siteStyle(site, false).weight);
});
