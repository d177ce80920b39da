import { describe, expect, test } from "vitest";
import type { Ring } from "../place/shapes.ts";
import { asFeature, type Draft, emptyDraft, readDraft, withHole } from "./outline.ts";

const square = (from: number, to: number): Ring => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

describe("a hole", () => {
  test("inside the outline is cut", () => {
    expect(withHole([square(0, 10)], square(4, 6))).toEqual({ state: "cut", rings: [square(0, 10), square(4, 6)] });
  });

  test.each([
    ["across its edge", square(8, 12)],
    ["beside it", square(20, 30)],
    ["of two corners", square(4, 6).slice(0, 2)],
  ])("%s is refused", (_, hole) => {
    expect(withHole([square(0, 10)], hole)).toEqual({ state: "outside" });
  });

  test("in another hole is refused", () => {
    expect(withHole([square(0, 10), square(2, 8)], square(4, 6))).toEqual({ state: "outside" });
  });
});

describe("a kept draft", () => {
  const typed: Draft = {
    kind: "industrial-zone",
    declaredHa: 55.5,
    outline: {
      source: "typed",
      crs: "EPSG:9214",
      order: "northing-first",
      text: "1\t2353399.13\t416226.75",
      rings: [square(0, 10)],
      shown: [square(106, 107)],
    },
  };

  test("comes back whole, the typed text to the digit", () => {
    expect(readDraft(JSON.stringify(typed))).toEqual(typed);
  });

  test.each([
    null,
    "",
    "{",
    "[]",
    "7",
    '{"outline":{"source":"map","rings":[[[1,2]]]}}',
    '{"outline":{"source":"map","rings":[["a"]]},"kind":"farm","declaredHa":-1}',
  ])("that cannot be read (%s) is an empty one", (text) => {
    expect(readDraft(text)).toEqual(emptyDraft);
  });

  test("is exported with its closed rings and what was typed", () => {
    const outline = typed.outline;
    if (outline === null) {
      throw new Error("The draft has an outline.");
    }

    const feature = asFeature(typed, outline);

    expect(feature.geometry.coordinates[0]).toEqual([...square(106, 107), [106, 106]]);
    expect(feature.properties).toMatchObject({ typedCrs: "EPSG:9214", declaredHa: 55.5 });
  });
});
