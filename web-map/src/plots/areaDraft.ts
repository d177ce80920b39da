import { useSyncExternalStore } from "react";
import { partsFromRings } from "../drawing/outline.ts";
import { changeView, currentView } from "../view/store.ts";
import { areaOf, mostAreaCorners } from "./area.ts";
import { readArea } from "./areaLines.ts";
import { changedNeed } from "./need.ts";

let current: string | null = null;
const listeners = new Set<() => void>();

/** The lines of the area that is being drawn, a corner each; null while none is. The panel and the map both write them. */
export function useAreaDraft(): string | null {
  return useSyncExternalStore(subscribe, areaDraftNow);
}

export function areaDraftNow(): string | null {
  return current;
}

export function changeAreaDraft(next: string | null): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

/** Searches the area as it is drawn now; with fewer corners than a surface has it stays a draft. */
export function searchDrawnArea(): void {
  const read = readArea(current ?? "");
  if (read.state === "read" && read.rings.flat().length <= mostAreaCorners) {
    changeAreaDraft(null);
    changeView({ need: changedNeed(currentView().need, { within: areaOf(partsFromRings(read.rings)) }) });
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
