import { expect, test } from "vitest";
import type { Ring } from "../place/shapes.ts";
import { emptyDraft } from "./draft.ts";
import { readOldDraft } from "./oldDraft.ts";

const corners: Ring = [
  [106, 21],
  [107, 21],
  [107, 22],
];

test("a draft an earlier page kept comes back whole, the typed text to the digit", () => {
  const typed = { source: "typed", crs: "EPSG:9214", order: "northing-first", text: "1\t2353399.13\t416226.75" };
  const kept = { kind: "industrial-zone", declaredHa: 55.5, outline: { ...typed, rings: [corners], shown: [corners] } };

  expect(readOldDraft(JSON.stringify(kept))).toEqual({
    ...emptyDraft,
    kind: "industrial-zone",
    declaredHa: 55.5,
    outline: { ...typed, parts: [[corners]], shown: [[corners]] },
  });
});

test.each([
  "",
  "{",
  "[]",
  "7",
  '{"outline":{"source":"map","rings":[[[1,2]]]}}',
  '{"outline":{"source":"map","rings":[["a"]]},"kind":"farm","declaredHa":-1}',
])("one that cannot be read (%s) is an empty one", (text) => {
  expect(readOldDraft(text)).toEqual(emptyDraft);
});
