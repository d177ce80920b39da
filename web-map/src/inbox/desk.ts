import { useSyncExternalStore } from "react";
import type { Box, LetterState } from "../api/inbox.ts";
import { currentSession, subscribeToSession } from "../api/session.ts";

export const sections = ["interest", "error-reports", "demand"] as const;
export type Section = (typeof sections)[number];

/** What is open of the inbox and what is being typed: on this page only, never in the browser's stores. */
type Desk = Readonly<{
  section: Section;
  state: LetterState | null;
  about: "plot" | "need" | null;
  /** The letter that is open of each box. */
  open: Readonly<Record<Box, string | null>>;
  /** The letter that was closed last: the list goes on from there. */
  left: string | null;
  /** Answers that were not sent yet, by letter. */
  typed: Readonly<Record<string, string>>;
}>;

const start: Desk = {
  section: "interest",
  state: "new",
  about: null,
  open: { interest: null, "error-reports": null },
  left: null,
  typed: {},
};

let desk = start;
let owner = currentSession().account?.id;
const listeners = new Set<() => void>();

export function useDesk<Part>(select: (desk: Desk) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(desk));
}

export function changeDesk(change: Partial<Desk>): void {
  desk = { ...desk, ...change };
  for (const listener of listeners) {
    listener();
  }
}

export function openLetter(box: Box, id: string): void {
  changeDesk({ open: { ...desk.open, [box]: id } });
}

export function leaveLetter(box: Box): void {
  changeDesk({ open: { ...desk.open, [box]: null }, left: desk.open[box] });
}

/** Keeps what is being typed in answer to a letter; null is nothing typed. */
export function type(id: string, text: string | null): void {
  const { [id]: _, ...others } = desk.typed;
  changeDesk({ typed: text === null ? others : { ...others, [id]: text } });
}

/** Takes an answer off the desk once it was sent, unless somebody has typed on. */
export function sent(id: string, text: string): void {
  if (desk.typed[id] === text) {
    type(id, null);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

subscribeToSession(() => {
  const { state, account } = currentSession();
  if (state === "known" && account?.id !== owner) {
    // Somebody else, or nobody: what lay here was not theirs.
    owner = account?.id;
    changeDesk(start);
  }
});

window.addEventListener("beforeunload", (event) => {
  if (Object.keys(desk.typed).length > 0) {
    event.preventDefault();
  }
});
