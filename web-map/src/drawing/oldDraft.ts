import { systemOf } from "../place/crs.ts";
import { isSurface, type Point, type Rings } from "../place/shapes.ts";
import { kinds, oneOf } from "../view/words.ts";
import { type Draft, emptyDraft, orderOf } from "./draft.ts";
import type { Outline } from "./outline.ts";

/** Where drafts were kept before they had a database of their own. */
const oldShelf = "zoneplanner.draft";

/** The draft an earlier version of the page kept in this browser, if there is one. */
export function takeOldDraft(): Draft | null {
  try {
    const text = window.localStorage.getItem(oldShelf);
    return text === null ? null : readOldDraft(text);
  } catch {
    return null;
  }
}

/** Called once the draft is safe elsewhere. */
export function clearOldDraft(): void {
  try {
    window.localStorage.removeItem(oldShelf);
  } catch {
    // What cannot be removed is read again, and is the same.
  }
}

/** The draft kept as text, or an empty one if it cannot be read. */
export function readOldDraft(text: string): Draft {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept)) {
      return emptyDraft;
    }
    const kind = typeof kept["kind"] === "string" ? oneOf(kinds, kept["kind"]) : null;
    const declared = kept["declaredHa"];
    return {
      ...emptyDraft,
      outline: readOutline(kept["outline"]),
      kind: kind ?? emptyDraft.kind,
      declaredHa: typeof declared === "number" && Number.isFinite(declared) && declared > 0 ? declared : null,
    };
  } catch (error) {
    if (error instanceof SyntaxError) {
      return emptyDraft;
    }
    throw error;
  }
}

function readOutline(kept: unknown): Outline | null {
  if (!isRecord(kept)) {
    return null;
  }
  const rings = readRings(kept["rings"]);
  if (rings === null) {
    return null;
  }
  if (kept["source"] === "map") {
    return { source: "map", parts: [rings] };
  }
  const shown = readRings(kept["shown"]);
  const { crs, order, text } = kept;
  const typed = shown !== null && typeof crs === "string" && systemOf(crs) !== null && typeof text === "string";
  return typed ? { source: "typed", crs, text, parts: [rings], shown: [shown], order: orderOf(order) } : null;
}

function readRings(kept: unknown): Rings | null {
  const rings = Array.isArray(kept) && kept.every((ring) => Array.isArray(ring) && ring.every(isPoint)) ? (kept as Rings) : [];
  return isSurface(rings) ? rings : null;
}

function isPoint(kept: unknown): kept is Point {
  return Array.isArray(kept) && kept.length === 2 && kept.every(Number.isFinite);
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null;
}
