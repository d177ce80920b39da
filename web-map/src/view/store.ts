import { useSyncExternalStore } from "react";
import { formatView, parseView, type View } from "./view.ts";

let current = parseView(window.location.search);
const listeners = new Set<() => void>();

function publish(next: View): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

window.addEventListener("popstate", () => publish(parseView(window.location.search)));

export function currentView(): View {
  return current;
}

/** Changes the view and the address with it. Opening another site, plot, tab, proposal, letter or date, or asking another need, is a step the Back button undoes. */
export function changeView(change: Partial<View>): void {
  // Two versions are compared of one site: another one begins without.
  const leaves = change.site !== undefined && change.site !== current.site;
  // The sheets of a site and of a plot lie in one place.
  const next = {
    ...current,
    ...(leaves ? { compare: null, plot: null } : {}),
    // What an address got wrong has been said when something else is asked.
    ...(change.need === undefined && change.date === undefined ? {} : { misread: [] }),
    ...(change.plot ? { site: null, compare: null } : {}),
    ...change,
  };
  const address = `${window.location.pathname}${formatView(next)}`;
  const steps = ["site", "plot", "tab", "date", "proposal", "letter", "need"] as const;
  const step = steps.some((part) => next[part] !== current[part]);
  if (step) {
    window.history.pushState(null, "", address);
  } else {
    window.history.replaceState(null, "", address);
  }
  publish(next);
}

/** One part of the view; the component is drawn again when that part changes. */
export function useView<Part>(select: (view: View) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(current));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
