import { expect, test } from "vitest";
import { emptyDraft } from "./draft.ts";
import { beginHistory, deedsAround, type History, redone, stepNow, takeStep, undone } from "./history.ts";

const named = (name: string) => ({ ...emptyDraft, name });
const nameNow = (history: History) => stepNow(history).draft.name;

test("a thousand steps are taken back and done again", () => {
  let history = beginHistory(emptyDraft);
  for (let step = 1; step <= 1000; step += 1) {
    history = takeStep(history, "corner", named(String(step)));
  }
  for (let step = 0; step < 1000; step += 1) {
    history = undone(history);
  }
  expect(nameNow(history)).toBe("");
  expect(deedsAround(history)).toEqual({ undo: null, redo: "corner" });
  for (let step = 0; step < 1000; step += 1) {
    history = redone(history);
  }
  expect(nameNow(history)).toBe("1000");
  expect(nameNow(redone(history))).toBe("1000");
});

test("a step after an undo takes the place of what was undone", () => {
  const one = takeStep(takeStep(beginHistory(emptyDraft), "draw", named("a")), "hole", named("b"));
  const other = takeStep(undone(one), "cut", named("c"));

  expect(other.steps.map((step) => step.deed)).toEqual(["start", "draw", "cut"]);
  expect(deedsAround(other)).toEqual({ undo: "cut", redo: null });
});

test("steps in a row with one mark are one step", () => {
  let history = takeStep(beginHistory(emptyDraft), "facts", named("Y"), "name");
  history = takeStep(history, "facts", named("Yê"), "name");
  history = takeStep(history, "facts", named("Yên"), "name");

  expect(nameNow(undone(history))).toBe("");
  expect(takeStep(undone(history), "facts", named("Z"), "name").steps).toHaveLength(2);
  expect(takeStep(history, "facts", named("Yên Lư"), "other").steps).toHaveLength(3);
});

test("a step that changes nothing is none", () => {
  const history = beginHistory(emptyDraft);

  expect(takeStep(history, "facts", emptyDraft)).toBe(history);
});
