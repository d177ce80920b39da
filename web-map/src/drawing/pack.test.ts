import { describe, expect, test } from "vitest";
import type { Parts, Ring } from "../place/shapes.ts";
import { insertCorner, moveCorner, removeCorner } from "./corners.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import { beginHistory, type History, type Step, takeStep } from "./history.ts";
import { type PackedStep, packStep, unpackStep } from "./pack.ts";

const circle = (corners: number): Ring =>
  Array.from({ length: corners }, (_, at) => [106 + Math.cos(at / corners) / 7, 21 + Math.sin(at / corners) / 7] as const);
const drawn = (parts: Parts): Draft => ({ ...emptyDraft, outline: { source: "map", parts } });

function pack({ steps }: History): PackedStep[] {
  return steps.map((step, index) => packStep(step, steps[index - 1] ?? null));
}

function unpack(packed: readonly PackedStep[]): Step[] {
  const steps: Step[] = [];
  for (const one of packed) {
    steps.push(unpackStep(one, steps.at(-1) ?? null));
  }
  return steps;
}

/** How many numbers are written down. */
function weight(packed: readonly PackedStep[]): number {
  let numbers = 0;
  JSON.stringify(packed, (_, value: unknown) => {
    numbers += value instanceof Float64Array ? value.length : 0;
    return value;
  });
  return numbers;
}

describe("the steps of an outline", () => {
  const whole: Parts = [[circle(6000), circle(5)], [circle(4)]];
  const at = { part: 0, ring: 0, corner: 3000 };
  let history = takeStep(beginHistory(emptyDraft), "draw", drawn(whole));
  const moved = moveCorner(whole, at, [106.5, 21.5]);
  history = takeStep(history, "corner", drawn(moved));
  const inserted = insertCorner(moved, { ...at, corner: 5999 }, [106.7, 21.7]);
  history = takeStep(history, "insert", drawn(inserted));
  const removed = removeCorner(inserted, { ...at, corner: 0 });
  history = takeStep(history, "remove", drawn(removed));
  history = takeStep(history, "delete", drawn(removed.slice(1)));
  history = takeStep(history, "facts", { ...drawn([]), outline: null });

  test("come back to the last bit", () => {
    expect(unpack(structuredClone(pack(history)))).toEqual(history.steps);
  });

  test("are kept in what they changed: six steps of 6,000 corners weigh little more than one", () => {
    expect(weight(pack(history))).toBeLessThan(2 * 6020);
  });

  test("share what they share after coming back too", () => {
    const [, first, second] = unpack(structuredClone(pack(history)));
    const [before, after] = [first?.draft.outline, second?.draft.outline];

    expect(before?.source === "map" && after?.source === "map" && before.parts[0]?.[1] === after.parts[0]?.[1]).toBe(true);
    expect(before?.source === "map" && after?.source === "map" && before.parts[0]?.[0]?.[7] === after.parts[0]?.[0]?.[7]).toBe(true);
  });
});

test("a typed outline and the changes that go along come back", () => {
  const typed: Draft = {
    ...emptyDraft,
    outline: { source: "typed", crs: "EPSG:9214", order: "northing-first", text: "…", parts: [[circle(4)]], shown: [[circle(4)]] },
  };
  const history = takeStep(takeStep(beginHistory(typed), "facts", { ...typed, declaredHa: 3 }), "draw", drawn([[circle(3)]]));

  expect(unpack(pack(history))).toEqual(history.steps);
  expect(pack(history)[1]).toMatchObject({ outline: "same", others: "same" });
});
