import { Refusal } from "../api/http.ts";
import { type ProposalAction, type ProposalSheet, readProposal, type StepSaid, takeProposalStep } from "../api/proposals.ts";
import { currentSession } from "../api/session.ts";
import type { Draft } from "../drawing/draft.ts";
import { freeDraft } from "../drawing/keeping.ts";
import { openDraft, step } from "../drawing/store.ts";
import { textOf } from "./content.ts";
import { changeDesk, currentDesk, deskSaver, stopFollowing } from "./desk.ts";
import { openProposal } from "./opening.ts";
import { keepStanding } from "./standings.ts";

/** Takes the officer's choice between two versions. Theirs and mine are both steps: undo brings back either. */
export function choose(chosen: Draft): void {
  const { theirs } = currentDesk();
  const saver = deskSaver();
  if (theirs === null || saver === null) {
    return;
  }
  const text = textOf(theirs.draft);
  step("adopt", theirs.draft);
  if (textOf(chosen) !== text) {
    step("adopt", chosen);
  }
  changeDesk({ theirs: null, sheet: theirs.sheet });
  saver.tell({ is: "chosen", revision: theirs.sheet.revision, text, at: theirs.sheet.updated.at });
}

/** Takes a step of the proposal's life, once what is here is saved. */
export async function takeStep(action: Exclude<ProposalAction, "edit">, said: StepSaid): Promise<ProposalSheet> {
  const saving = await deskSaver()?.settle();
  const { id, sheet } = currentDesk();
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
  const { id, saving } = currentDesk();
  if (id === null || (saving !== null && saving.phase !== "saved" && saving.phase !== "refused")) {
    return;
  }
  const sheet = await readProposal(id, new AbortController().signal).catch(() => null);
  if (sheet !== null && currentDesk().id === id && sheet.revision !== currentDesk().sheet?.revision) {
    await takeSheet(sheet);
  }
}

async function takeSheet(sheet: ProposalSheet): Promise<void> {
  const { account } = currentSession();
  const saver = deskSaver();
  const edits = sheet.allowed.includes("edit");
  if (account !== null && saver !== null && !edits) {
    const { kept, wanted, savedAt } = saver.now();
    const title = sheet.title;
    await keepStanding({ id: sheet.id, account: account.id, title, sheet, revision: sheet.revision, kept, wanted, doubt: null, savedAt });
    stopFollowing();
    void openDraft(freeDraft);
  }
  changeDesk({ sheet, saving: edits ? currentDesk().saving : null, error: null });
  if (edits && account !== null) {
    await openProposal(sheet.id, account);
  }
}
