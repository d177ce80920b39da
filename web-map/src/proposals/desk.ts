import { useSyncExternalStore } from "react";
import { Refusal } from "../api/http.ts";
import {
  type ProposalAction,
  type ProposalContent,
  type ProposalSheet,
  readProposal,
  type StepSaid,
  takeProposalStep,
} from "../api/proposals.ts";
import { currentSession, type OwnAccount } from "../api/session.ts";
import { type Draft, emptyDraft } from "../drawing/draft.ts";
import { freeDraft, keepHistory } from "../drawing/keeping.ts";
import { currentDrawing, forgetDraft, openDraft, step, subscribeToDraft } from "../drawing/store.ts";
import { changeView } from "../view/store.ts";
import { draftOfContent, textOf } from "./content.ts";
import { newId } from "./newId.ts";
import { type Saver, startSaver, type Theirs } from "./saver.ts";
import { beginSaving, type Saving } from "./saving.ts";
import { isUnsent, keepStanding, readStanding, type Standing, shelfName } from "./standings.ts";

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

const nothing: Desk = { id: null, phase: "none", sheet: null, saving: null, theirs: null, leftOver: null, error: null };
const listeners = new Set<() => void>();
let current: Desk = nothing;
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

/** Opens a proposal: what is kept of it here with its steps, beside what the service says now. */
export async function openProposal(id: string, account: OwnAccount): Promise<void> {
  leaveDesk();
  publish({ ...nothing, id, phase: "opening" });
  const standing = await readStanding(account.id, id);
  try {
    const sheet = await hear(id, standing);
    const drawn =
      sheet === null || !sheet.allowed.includes("edit") ? null : await draftOfContent(sheet.content, new AbortController().signal);
    if (current.id !== id) {
      return;
    }
    if (drawn === null && (sheet !== null || standing === null)) {
      publish({ ...current, phase: "open", sheet, leftOver: standing !== null && isUnsent(standing) ? standing : null });
      if (sheet?.state === "published" || sheet?.state === "withdrawn") {
        await clearAway(account, standing);
      }
      return;
    }
    await layOut(id, account, sheet, drawn, standing);
  } catch (error) {
    if (current.id === id) {
      publish({ ...current, phase: "failed", error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
}

/** Takes what was never sent to the free desk, to be proposed anew or kept. */
export async function takeLeftOver(): Promise<void> {
  const { leftOver } = current;
  if (leftOver === null) {
    return;
  }
  const draft = await draftOfContent(JSON.parse(leftOver.wanted) as ProposalContent, new AbortController().signal);
  await openDraft(freeDraft);
  step("adopt", draft);
  await keepStanding({ ...leftOver, kept: leftOver.wanted, doubt: null });
  changeView({ tab: "draw", proposal: null });
}

/** Begins a proposal of what is drawn, its steps with it, or of nothing yet. */
export async function beginProposal(from: "drawn" | "nothing"): Promise<void> {
  const { account } = currentSession();
  if (account === null) {
    return;
  }
  const id = newId();
  const { history, draft } = currentDrawing();
  leaveDesk();
  publish({ ...nothing, id, phase: "opening" });
  changeView({ tab: "proposals", proposal: id, site: null });
  if (from === "drawn") {
    keepHistory(shelfName(account.id, id), history);
  }
  await openDraft(shelfName(account.id, id), from === "drawn" ? draft : emptyDraft);
  follow(id, account, null, { revision: null, kept: null, wanted: textOf(currentDrawing().draft), doubt: null, savedAt: null });
  if (from === "drawn") {
    await forgetDraft(freeDraft);
  }
}

/** Puts the proposal away; what is not yet sent goes on being sent. */
export function closeProposal(): void {
  leaveDesk();
  publish(nothing);
}

/** Takes the officer's choice between two versions. Theirs and mine are both steps: undo brings back either. */
export function choose(chosen: Draft): void {
  const { theirs } = current;
  if (theirs === null || saver === null) {
    return;
  }
  const text = textOf(theirs.draft);
  step("adopt", theirs.draft);
  if (textOf(chosen) !== text) {
    step("adopt", chosen);
  }
  publish({ ...current, theirs: null, sheet: theirs.sheet });
  saver.tell({ is: "chosen", revision: theirs.sheet.revision, text, at: theirs.sheet.updated.at });
}

/** Takes a step of the proposal's life, once what is here is saved. */
export async function takeStep(action: Exclude<ProposalAction, "edit">, said: StepSaid): Promise<ProposalSheet> {
  const saving = await saver?.settle();
  const { id, sheet } = current;
  if (id === null || sheet === null || (saving !== undefined && saving.phase !== "saved")) {
    throw new Unsaved();
  }
  try {
    const after = await takeProposalStep(id, sheet.revision, action, said);
    await takeSheet(after);
    return after;
  } catch (error) {
    if (error instanceof Refusal && error.status === 409) {
      // What may be done has changed: the page shows what it is now.
      await refreshSheet();
    }
    throw error;
  }
}

/** What is on the page is not yet with the service, so no step can be taken on it. */
export class Unsaved extends Error {}

/** Asks the service again what the proposal is now; what is being edited is not touched. */
export async function refreshSheet(): Promise<void> {
  const { id, saving } = current;
  if (id === null || (saving !== null && saving.phase !== "saved" && saving.phase !== "refused")) {
    return;
  }
  const sheet = await readProposal(id, new AbortController().signal).catch(() => null);
  if (sheet !== null && current.id === id && sheet.revision !== current.sheet?.revision) {
    await takeSheet(sheet);
  }
}

async function takeSheet(sheet: ProposalSheet): Promise<void> {
  const { account } = currentSession();
  const edits = sheet.allowed.includes("edit");
  if (account !== null && saver !== null && !edits) {
    const { kept, wanted, savedAt } = saver.now();
    const title = sheet.title;
    await keepStanding({ id: sheet.id, account: account.id, title, sheet, revision: sheet.revision, kept, wanted, doubt: null, savedAt });
    stopFollowing();
    void openDraft(freeDraft);
  }
  publish({ ...current, sheet, saving: edits ? current.saving : null, error: null });
  if (edits && account !== null) {
    await openProposal(sheet.id, account);
  }
}

/** What the service says of it; null where it cannot be reached or has never heard of it, and something is kept here. */
async function hear(id: string, standing: Standing | null): Promise<ProposalSheet | null> {
  try {
    return await readProposal(id, new AbortController().signal);
  } catch (error) {
    const unheard = !(error instanceof Refusal) || error.status >= 500 || error.status === 401;
    const unborn = error instanceof Refusal && error.status === 404 && standing?.revision === null;
    if (standing !== null && (unheard || unborn)) {
      return null;
    }
    throw error;
  }
}

/** Lays the draft out to be edited: the steps kept here, and on top of them what was changed elsewhere since. */
async function layOut(
  id: string,
  account: OwnAccount,
  sheet: ProposalSheet | null,
  drawn: Draft | null,
  standing: Standing | null,
): Promise<void> {
  const otherwise =
    drawn ??
    (standing === null ? emptyDraft : await draftOfContent(JSON.parse(standing.wanted) as ProposalContent, new AbortController().signal));
  await openDraft(shelfName(account.id, id), otherwise);
  if (current.id !== id) {
    return;
  }
  const text = textOf(currentDrawing().draft);
  const known = sheet ?? standing?.sheet ?? null;
  const nothingUnsent = standing === null || (standing.doubt === null && text === standing.kept);
  if (drawn !== null && sheet !== null && nothingUnsent) {
    const theirs = textOf(drawn);
    if (theirs !== text) {
      step("adopt", drawn);
    }
    follow(id, account, known, { revision: sheet.revision, kept: theirs, wanted: theirs, doubt: null, savedAt: sheet.updated.at });
  } else {
    const { revision = null, kept = null, doubt = null, savedAt = null } = standing ?? {};
    follow(id, account, known, { revision, kept, wanted: text, doubt, savedAt });
  }
}

/** Of a proposal that has come to its end the steps are kept no longer, unless something of them was never sent. */
async function clearAway(account: OwnAccount, standing: Standing | null): Promise<void> {
  if (standing !== null && !isUnsent(standing)) {
    await forgetDraft(shelfName(account.id, standing.id));
  }
}

/** From here on every step of the draft is saved. */
function follow(id: string, account: OwnAccount, sheet: ProposalSheet | null, from: Parameters<typeof beginSaving>[0]): void {
  const isHere = () => current.id === id;
  const mine = startSaver(id, account.id, beginSaving(from), sheet, {
    changed: (saving) => isHere() && publish({ ...current, saving, ...(saving.phase === "refused" ? {} : { error: null }) }),
    kept: (answer) => isHere() && publish({ ...current, sheet: answer }),
    met: (theirs) => isHere() && publish({ ...current, theirs }),
    refused: (error) => {
      if (isHere()) {
        publish({ ...current, error });
      }
    },
  });
  saver = mine;
  unfollow = subscribeToDraft((draft, name) => {
    if (name === shelfName(account.id, id)) {
      mine.tell({ is: "changed", text: textOf(draft) });
    }
  });
  publish({ ...current, id, phase: "open", sheet, saving: mine.now(), theirs: null, error: null });
}

function leaveDesk(): void {
  void saver?.settle();
  stopFollowing();
  if (currentDrawing().id !== freeDraft) {
    void openDraft(freeDraft);
  }
}

function stopFollowing(): void {
  unfollow();
  unfollow = () => {};
  saver = null;
}

function publish(next: Desk): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
