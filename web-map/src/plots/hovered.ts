import { useSyncExternalStore } from "react";

/** The plot a pointer or the focus is on, in the list or on the map: the other shows it too. */
type Hovered = Readonly<{ code: string; on: "list" | "map" }>;

let current: Hovered | null = null;
const listeners = new Set<() => void>();

export function hover(code: string | null, on: Hovered["on"]): void {
  if (code === current?.code && on === current?.on) {
    return;
  }
  current = code === null ? null : { code, on };
  for (const listener of listeners) {
    listener();
  }
}

export function useHovered(): Hovered | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
