import type { Draft } from "./draft.ts";

/** What a step did, in the words of the catalogue. */
export type Deed =
  | "start"
  | "facts"
  | "draw"
  | "type"
  | "part"
  | "hole"
  | "cut"
  | "split"
  | "merge"
  | "snap"
  | "repair"
  | "corner"
  | "insert"
  | "remove"
  | "reorder"
  | "move"
  | "rotate"
  | "delete"
  | "redraw"
  | "neighbour"
  /** What somebody else saved was taken. */
  | "adopt";

export type Step = Readonly<{
  deed: Deed;
  draft: Draft;
  /** Steps in a row with the same mark are one: letters of a name, presses of an arrow key. */
  mark: string | null;
}>;

/** Every state the draft has been in, and which of them it is in now; states share what they have in common. */
export type History = Readonly<{ steps: readonly [Step, ...Step[]]; at: number }>;

export function beginHistory(draft: Draft): History {
  return { steps: [{ deed: "start", draft, mark: null }], at: 0 };
}

export function stepNow({ steps, at }: History): Step {
  return steps[at] ?? steps[0];
}

/** The history with one step more; what had been undone is gone. */
export function takeStep(history: History, deed: Deed, draft: Draft, mark: string | null = null): History {
  const now = stepNow(history);
  if (draft === now.draft) {
    return history;
  }
  const goesOn = mark !== null && mark === now.mark && history.at === history.steps.length - 1 && history.at > 0;
  const [first, ...others] = history.steps;
  const kept = others.slice(0, goesOn ? history.at - 1 : history.at);
  const steps: History["steps"] = [first, ...kept, { deed, draft, mark }];
  return { steps, at: steps.length - 1 };
}

export function undone(history: History): History {
  return { ...history, at: Math.max(0, history.at - 1) };
}

export function redone(history: History): History {
  return { ...history, at: Math.min(history.steps.length - 1, history.at + 1) };
}

/** What undo would take back, and what redo would do again. */
export function deedsAround({ steps, at }: History): Readonly<{ undo: Deed | null; redo: Deed | null }> {
  return { undo: at === 0 ? null : (steps[at]?.deed ?? null), redo: steps[at + 1]?.deed ?? null };
}
