import { useSyncExternalStore } from "react";
import { type Kept, nothingKept, parseKept } from "./kept.ts";

const place = "zoneplanner.plots";
const listeners = new Set<() => void>();
let current: Kept | null = null;

window.addEventListener("storage", ({ key }) => {
  if (key === place || key === null) {
    publish(read());
  }
});

/** The shortlist and the saved searches of this browser. */
export function useKept(): Kept {
  return useSyncExternalStore(subscribe, () => {
    current ??= read();
    return current;
  });
}

export function changeKept(change: (kept: Kept) => Kept): void {
  // Another tab may have written since.
  const next = change(read());
  try {
    window.localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing still shows the list until the page goes.
  }
  publish(next);
}

function read(): Kept {
  try {
    return parseKept(window.localStorage.getItem(place));
  } catch {
    return current ?? nothingKept;
  }
}

function publish(next: Kept): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
