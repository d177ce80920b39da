import { expect, test } from "vitest";
import type { SiteFeature } from "../api/sites.ts";
import { mayShareCorner, sitesBeside } from "./neighbours.ts";

const site = (code: string, x: number): SiteFeature =>
  ({
    type: "Feature",
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [x, 21],
          [x + 0.01, 21],
          [x + 0.01, 21.01],
          [x, 21],
        ],
      ],
    },
    properties: { code },
  }) as unknown as SiteFeature;

const sites = [site("a", 106), site("b", 106.02)];

test("a corner may be shared where a site has one within some centimetres, and not where only an edge passes", () => {
  expect(mayShareCorner(sites, [106.010_000_3, 21], null)).toBe(true);
  expect(mayShareCorner(sites, [106.005, 21], null)).toBe(false);
  expect(mayShareCorner(sites, [106.01, 21], "a")).toBe(false);
});

test("sites beside an outline are those whose boxes come near", () => {
  const box = { west: 106.011, east: 106.015, south: 21, north: 21.01 };

  expect(sitesBeside(sites, box, null).map(({ properties }) => properties.code)).toEqual(["a"]);
  expect(sitesBeside(sites, { ...box, east: 106.019 }, "a").map(({ properties }) => properties.code)).toEqual(["b"]);
  expect(sitesBeside(sites, null, null)).toEqual([]);
});
