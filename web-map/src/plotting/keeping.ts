import { useCallback, useSyncExternalStore } from "react";

// What was typed outlives a failed save, a closed panel and a reload of the page: it is kept for as long as the tab lives.
const values = new Map<string, unknown>();
const unwritten = new Set<string>();
const listeners = new Set<() => void>();

/** A form is typed letter by letter; it is written down when the hand rests. */
const restMs = 300;
let resting: ReturnType<typeof setTimeout> | undefined;

export function keep(name: string, value: unknown): void {
  values.set(name, value);
  unwritten.add(name);
  clearTimeout(resting);
  resting = setTimeout(write, restMs);
  for (const listener of listeners) {
    listener();
  }
}

/** What is kept under a name; the same value until another is kept. */
export function kept<Value>(name: string): Value | null {
  if (!values.has(name)) {
    values.set(name, read(name));
  }
  return (values.get(name) ?? null) as Value | null;
}

/** State that is kept under a name; null takes it off the shelf. */
export function useKept<Value>(name: string): readonly [Value | null, (next: Value | null) => void] {
  const value = useSyncExternalStore(subscribe, () => kept<Value>(name));
  const change = useCallback((next: Value | null) => keep(name, next), [name]);
  return [value, change];
}

function read(name: string): unknown {
  try {
    const text = window.sessionStorage.getItem(stored(name));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function write(): void {
  for (const name of unwritten) {
    const value = values.get(name) ?? null;
    try {
      if (value === null) {
        window.sessionStorage.removeItem(stored(name));
      } else {
        window.sessionStorage.setItem(stored(name), JSON.stringify(value));
      }
    } catch {
      // A browser that keeps nothing, or no more: it stays on the page all the same.
    }
  }
  unwritten.clear();
}

function stored(name: string): string {
  return `zoneplanner.plotting.${name}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

if (typeof window !== "undefined") {
  window.addEventListener("pagehide", write);
}
