import { useSyncExternalStore } from "react";
import type { ProposalSheet } from "../api/proposals.ts";
import type { OwnAccount } from "../api/session.ts";
import { freeDraft } from "../drawing/keeping.ts";
import { currentDrawing, openDraft, subscribeToDraft } from "../drawing/store.ts";
import { textOf } from "./content.ts";
import { type Saver, startSaver, type Theirs } from "./saver.ts";
import { beginSaving, type Saving } from "./saving.ts";
import { type Standing, shelfName } from "./standings.ts";

/** The proposal that lies open: read, or edited and saving itself. */
type Desk = Readonly<{
  id: string | null;
  phase: "none" | "opening" | "open" | "failed";
  /** As the service last said it; null for one it has not heard of. */
  sheet: ProposalSheet | null;
  /** How far the saving has come; null where it is only read. */
  saving: Saving | null;
  theirs: Theirs | null;
  /** What was changed here and never sent, when the proposal can be changed no longer. */
  leftOver: Standing | null;
  /** Why it could not be opened, or what the service said to the last saving. */
  error: Error | null;
}>;

export const emptyDesk: Desk = { id: null, phase: "none", sheet: null, saving: null, theirs: null, leftOver: null, error: null };
const listeners = new Set<() => void>();
let current: Desk = emptyDesk;
let saver: Saver | null = null;
let unfollow = () => {};

export function useDesk<Part>(select: (desk: Desk) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(current));
}

export function currentDesk(): Desk {
  return current;
}

export function deskSaver(): Saver | null {
  return saver;
}

/** Lays something else on the desk, or something more. */
export function changeDesk(change: Partial<Desk>): void {
  current = { ...current, ...change };
  for (const listener of listeners) {
    listener();
  }
}

/** From here on every step of the draft is saved. */
export function follow(id: string, account: OwnAccount, sheet: ProposalSheet | null, from: Parameters<typeof beginSaving>[0]): void {
  const isHere = () => current.id === id;
  const mine = startSaver(id, account.id, beginSaving(from), sheet, {
    changed: (saving) => isHere() && changeDesk({ saving, ...(saving.phase === "refused" ? {} : { error: null }) }),
    kept: (answer) => isHere() && changeDesk({ sheet: answer }),
    met: (theirs) => isHere() && changeDesk({ theirs }),
    refused: (error) => {
      if (isHere()) {
        changeDesk({ error });
      }
    },
  });
  saver = mine;
  unfollow = subscribeToDraft((draft, name) => {
    if (name === shelfName(account.id, id)) {
      mine.tell({ is: "changed", text: textOf(draft) });
    }
  });
  changeDesk({ id, phase: "open", sheet, saving: mine.now(), theirs: null, error: null });
}

/** Clears the desk for another; what is not yet sent goes on being sent. */
export function leaveDesk(): void {
  void saver?.settle();
  stopFollowing();
  if (currentDrawing().id !== freeDraft) {
    void openDraft(freeDraft);
  }
}

export function stopFollowing(): void {
  unfollow();
  unfollow = () => {};
  saver = null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
