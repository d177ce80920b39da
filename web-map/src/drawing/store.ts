import { useSyncExternalStore } from "react";
import type { Parts } from "../place/shapes.ts";
import type { CornerAt } from "./corners.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import { beginHistory, type Deed, type History, redone, stepNow, takeStep, undone } from "./history.ts";
import { canKeep, forgetHistory, freeDraft, keepHistory, keptHistory, writeNow } from "./keeping.ts";
import type { Outline } from "./outline.ts";
import type { Notice, SharedMove, Tool } from "./tools.ts";

/** The draft that is open, its steps, and what the hand does with it. */
type Drawing = Readonly<{
  /** The name its steps are kept under. */
  id: string;
  /** Null until the browser has said whether it keeps drafts. */
  kept: boolean | null;
  history: History;
  draft: Draft;
  tool: Tool;
  /** The outline under the hand while it drags; a step once the hand lets go. */
  live: Parts | null;
  selected: CornerAt | null;
  notice: Notice | null;
  shared: SharedMove | null;
  /** How many metres an arrow key moves. */
  stride: number;
}>;

const resting = { tool: { name: "none" }, live: null, selected: null, notice: null, shared: null } as const;
const listeners = new Set<() => void>();
let current: Drawing = { ...begun(freeDraft, beginHistory(emptyDraft)), kept: null, stride: 1 };
let opening: Promise<void> | null = null;
/** The opening that was asked for last: the others are no longer wanted. */
let latest: symbol | null = null;

export function currentDrawing(): Drawing {
  return current;
}

/** Opens the draft kept under a name, with its steps; where there is none, the one given. */
export function openDraft(id: string, otherwise: Draft = emptyDraft): Promise<void> {
  const asked = Symbol(id);
  latest = asked;
  opening = (async () => {
    writeNow();
    publish({ ...current, ...resting, kept: null });
    const kept = await canKeep(() => publish({ ...current, kept: false }));
    const history = (await keptHistory(id)) ?? beginHistory(otherwise);
    if (latest === asked) {
      publish({ ...current, ...begun(id, history), kept });
    }
  })();
  return opening;
}

/** Opens the free draft unless another has been asked for. */
export function openSomeDraft(): Promise<void> {
  return opening ?? openDraft(freeDraft);
}

/** Forgets what is kept under a name; a draft that is open under it begins anew. */
export async function forgetDraft(id: string): Promise<void> {
  if (id === current.id) {
    publish({ ...current, ...begun(id, beginHistory(emptyDraft)) });
  }
  await forgetHistory(id);
}

/** Calls back after every step, undo and redo, with the draft as it then is. */
export function subscribeToDraft(listener: (draft: Draft, id: string) => void): () => void {
  let last = current.draft;
  return subscribe(() => {
    if (current.draft !== last) {
      last = current.draft;
      listener(last, current.id);
    }
  });
}

/** Changes what the hand does; the draft stays as it is. */
export function changeDrawing(change: Partial<Pick<Drawing, "tool" | "live" | "selected" | "notice" | "shared" | "stride">>): void {
  publish({ ...current, ...change });
}

/** One step: the draft is another one from here on, and undo brings back the one before. */
export function step(deed: Deed, change: Partial<Draft>, mark: string | null = null): void {
  settle(takeStep(current.history, deed, { ...current.draft, ...change }, mark), { live: null, notice: null, shared: null });
}

/** One step of the outline, seen in the map's own coordinates. */
export function reshape(deed: Deed, parts: Parts, mark: string | null = null): void {
  const outline: Outline | null = parts.length === 0 ? null : { source: "map", parts };
  step(deed, { outline }, mark);
}

export function undo(): void {
  settle(undone(current.history), { ...resting, tool: toolAfterUndo(current.tool) });
}

export function redo(): void {
  settle(redone(current.history), { ...resting, tool: toolAfterUndo(current.tool) });
}

export function useDrawing<Part>(select: (drawing: Drawing) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(current));
}

/** A tool that works on the outline goes on after an undo; a half-drawn shape or a choice to make does not. */
function toolAfterUndo(tool: Tool): Tool {
  return tool.name === "corners" || tool.name === "move" || tool.name === "rotate" ? tool : resting.tool;
}

function settle(history: History, change: Partial<Drawing>): void {
  const { draft } = stepNow(history);
  // Nothing is left to hold.
  const { name } = change.tool ?? current.tool;
  const letGo = draft.outline === null && name !== "none" && name !== "draw" ? resting : {};
  publish({ ...current, ...change, ...letGo, history, draft });
  keepHistory(current.id, history);
}

function begun(id: string, history: History): Omit<Drawing, "kept" | "stride"> {
  return { ...resting, id, history, draft: stepNow(history).draft };
}

function publish(next: Drawing): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
