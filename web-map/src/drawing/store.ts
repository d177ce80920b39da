import { useSyncExternalStore } from "react";
import type { Rings } from "../place/shapes.ts";
import { type Draft, type Outline, readDraft } from "./outline.ts";

/** What the hand is doing on the map. */
type DrawMode = "idle" | "drawing" | "hole" | "editing";

type Drawing = Draft &
  Readonly<{
    mode: DrawMode;
    /** The rings under the hand, while it draws or drags. */
    growing: Rings | null;
    holeRefused: boolean;
    /** The outlines before this one, the last at the end. */
    past: readonly (Outline | null)[];
  }>;

/** How many steps can be taken back. */
const mostSteps = 50;

const shelf = "zoneplanner.draft";
const listeners = new Set<() => void>();
let current: Drawing = { ...readDraft(keptText()), mode: "idle", growing: null, holeRefused: false, past: [] };

export function currentDrawing(): Drawing {
  return current;
}

/** Changes the drawing; what is worth keeping is kept at once, so that a reload loses nothing. */
export function changeDrawing(change: Partial<Drawing>): void {
  current = { ...current, ...change };
  if (change.outline !== undefined || change.kind !== undefined || change.declaredHa !== undefined) {
    keep(current);
  }
  for (const listener of listeners) {
    listener();
  }
}

/** Puts another outline, or none, in the place of the one there is; `undo` brings that back. */
export function setOutline(outline: Outline | null): void {
  changeDrawing({ outline, growing: null, holeRefused: false, past: [...current.past.slice(-mostSteps), current.outline] });
}

export function undo(): void {
  const before = current.past.at(-1);
  if (before !== undefined) {
    changeDrawing({ outline: before, growing: null, holeRefused: false, mode: "idle", past: current.past.slice(0, -1) });
  }
}

export function useDrawing<Part>(select: (drawing: Drawing) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(current));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keptText(): string | null {
  try {
    return window.localStorage.getItem(shelf);
  } catch {
    return null;
  }
}

function keep({ outline, kind, declaredHa }: Drawing): void {
  try {
    window.localStorage.setItem(shelf, JSON.stringify({ outline, kind, declaredHa }));
  } catch {
    // A browser that keeps nothing still lets a person draw.
  }
}
