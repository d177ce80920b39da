import { useSyncExternalStore } from "react";
import type { Box, LetterState } from "../api/inbox.ts";
import { currentSession, subscribeToSession } from "../api/session.ts";
import { changeView, currentView, useView } from "../view/store.ts";

export const sections = ["interest", "error-reports", "demand"] as const;
export type Section = (typeof sections)[number];

/** What is shown of the inbox beside the open letter, and what is being typed: on this page only, never in the browser's stores. */
type Desk = Readonly<{
  section: Section;
  state: LetterState | null;
  about: "plot" | "need" | null;
  /** The letter that was open last: the list goes on from there. */
  left: string | null;
  /** Answers that were not sent yet, by letter. */
  typed: Readonly<Record<string, string>>;
}>;

const start: Desk = {
  section: "interest",
  state: "new",
  about: null,
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
  changeView({ letter: `${box}/${id}` });
}

export function leaveLetter(): void {
  changeView({ letter: null });
}

/** The letter of a box that the address opens. */
export function useOpenLetter(box: Box): string | null {
  const letter = useView((view) => view.letter);
  return letter?.startsWith(`${box}/`) === true ? letter.slice(box.length + 1) : null;
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
    if (owner !== undefined && currentView().letter !== null) {
      leaveLetter();
    }
    owner = account?.id;
    changeDesk(start);
  }
});

window.addEventListener("beforeunload", (event) => {
  if (Object.keys(desk.typed).length > 0) {
    event.preventDefault();
  }
});
