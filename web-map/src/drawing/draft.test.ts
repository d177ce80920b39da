import { describe, expect, test } from "vitest";
import type { Ring } from "../place/shapes.ts";
import { asFeature, type Change, changesOf, type Draft, draftOf, emptyDraft } from "./draft.ts";
import { shownParts } from "./outline.ts";

const square = (from: number, to: number): Ring => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];
const never = new AbortController().signal;

const neighbour: Change = {
  ...{ site: "ccn-b", code: null, kind: "industrial-cluster", name: "B", nameEn: null, movement: "reduce", status: null, into: null },
  ...{ commune: null, declaredHa: null, decidedHa: null, quality: "surveyed", crs: "OGC:CRS84", typed: null },
  geometry: { type: "Polygon", coordinates: [[...square(20, 30), [20, 20]].map(([x = 0, y = 0]) => [x, y])] },
};

const drawn: Draft = {
  ...emptyDraft,
  site: "ccn-a",
  name: "A",
  movement: "expand",
  declaredHa: 55.5,
  outline: { source: "map", parts: [[square(0, 10), square(4, 6)], [square(12, 14)]] },
  others: [neighbour],
};

describe("a draft", () => {
  test("becomes a proposal's changes, what is drawn first, and comes back from them", async () => {
    const changes = changesOf(drawn);

    expect(changes[0]).toMatchObject({ site: "ccn-a", crs: "OGC:CRS84", typed: null, geometry: { type: "MultiPolygon" } });
    expect(changes[1]).toBe(neighbour);
    expect(await draftOf(JSON.parse(JSON.stringify(changes)), never)).toEqual(drawn);
  });

  test("that was typed carries its own numbers and its text", () => {
    const typed: Draft = {
      ...emptyDraft,
      outline: {
        ...{ source: "typed", crs: "EPSG:9214", order: "northing-first", text: "1\t2353399.13\t416226.75" },
        parts: [[square(416_226.75, 416_926.75)]],
        shown: [[square(106, 107)]],
      },
    };

    expect(changesOf(typed)[0]).toMatchObject({
      crs: "EPSG:9214",
      typed: { order: "northing-first", text: "1\t2353399.13\t416226.75" },
      geometry: { type: "Polygon", coordinates: [[[416_226.75, 416_226.75], {}, {}, {}, {}]] },
    });
    expect(asFeature(typed, shownParts(typed.outline)).geometry.coordinates[0]).toEqual([...square(106, 107), [106, 106]]);
    expect(asFeature(typed, shownParts(typed.outline)).properties).toMatchObject({ typedCrs: "EPSG:9214" });
  });

  test("comes from a proposal that leaves out what is not known yet", async () => {
    expect(await draftOf([{ kind: "it-park", name: null }], never)).toEqual({ ...emptyDraft, kind: "it-park" });
    expect((await draftOf([{}, { site: "ccn-b" }], never)).others).toMatchObject([{ site: "ccn-b", crs: "OGC:CRS84", geometry: null }]);
  });

  test("without an outline is a change without one, and no changes are an empty draft", async () => {
    expect(changesOf(emptyDraft)).toMatchObject([{ name: null, geometry: null, crs: "OGC:CRS84", typed: null }]);
    expect(await draftOf(changesOf(emptyDraft), never)).toEqual(emptyDraft);
    expect(await draftOf([], never)).toEqual(emptyDraft);
  });
});
