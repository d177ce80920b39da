import { Refusal } from "../api/http.ts";
import { type ProposalContent, type ProposalSheet, readProposal } from "../api/proposals.ts";
import { currentSession, type OwnAccount } from "../api/session.ts";
import { type Draft, emptyDraft } from "../drawing/draft.ts";
import { freeDraft, keepHistory } from "../drawing/keeping.ts";
import { currentDrawing, forgetDraft, openDraft, step } from "../drawing/store.ts";
import { changeView } from "../view/store.ts";
import { draftOfContent, textOf } from "./content.ts";
import { changeDesk, currentDesk, emptyDesk, follow, leaveDesk } from "./desk.ts";
import { newId } from "./newId.ts";
import { isUnsent, keepStanding, readStanding, type Standing, shelfName } from "./standings.ts";

/** Opens a proposal: what is kept of it here with its steps, beside what the service says now. */
export async function openProposal(id: string, account: OwnAccount): Promise<void> {
  leaveDesk();
  changeDesk({ ...emptyDesk, id, phase: "opening" });
  const standing = await readStanding(account.id, id);
  try {
    const sheet = await hear(id, standing);
    const drawn =
      sheet === null || !sheet.allowed.includes("edit") ? null : await draftOfContent(sheet.content, new AbortController().signal);
    if (currentDesk().id !== id) {
      return;
    }
    if (drawn === null && (sheet !== null || standing === null)) {
      changeDesk({ phase: "open", sheet, leftOver: standing !== null && isUnsent(standing) ? standing : null });
      if (sheet?.state === "published" || sheet?.state === "withdrawn") {
        await clearAway(account, standing);
      }
      return;
    }
    await layOut(id, account, sheet, drawn, standing);
  } catch (error) {
    if (currentDesk().id === id) {
      changeDesk({ phase: "failed", error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
}

/** Takes what was never sent to the free desk, to be proposed anew or kept. */
export async function takeLeftOver(): Promise<void> {
  const { leftOver } = currentDesk();
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
  changeDesk({ ...emptyDesk, id, phase: "opening" });
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
  changeDesk(emptyDesk);
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
  if (currentDesk().id !== id) {
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
