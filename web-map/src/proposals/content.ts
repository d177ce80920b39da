import type { ProposalContent } from "../api/proposals.ts";
import { type Change, changesOf, type Dossier, type Draft, type DraftDecision, draftOf, emptyDraft } from "../drawing/draft.ts";

const { outline: _outline, others: _others, dossier: _dossier, ...noFacts } = emptyDraft;
const nothing: Change = { ...noFacts, crs: "OGC:CRS84", geometry: null, typed: null };
const noDecision: DraftDecision = { number: null, issuer: null, title: null, signedOn: null, link: null, file: null };

/** What a draft says, as a proposal's content; members always in the same order, so that the same content is the same text. */
export function contentOf(draft: Draft): ProposalContent {
  const { title, validFrom, note, decision } = draft.dossier;
  return {
    title,
    validFrom,
    note,
    decision: decision === null ? null : { ...noDecision, ...decision },
    changes: changesOf(draft).map(inOrder),
  };
}

export function textOf(draft: Draft): string {
  return JSON.stringify(contentOf(draft));
}

/** A proposal's content as a draft; what programs left out is as at the start. */
export async function draftOfContent(content: ProposalContent, signal: AbortSignal): Promise<Draft> {
  const draft = await draftOf((content.changes ?? []).map(inOrder), signal);
  return { ...draft, dossier: dossierOf(content) };
}

function dossierOf({ title, validFrom, note, decision }: ProposalContent): Dossier {
  return {
    title: title ?? null,
    validFrom: validFrom ?? null,
    note: note ?? null,
    decision: decision === null || decision === undefined ? null : { ...noDecision, ...decision },
  };
}

function inOrder(change: Partial<Change>): Change {
  const members = Object.keys(nothing) as (keyof Change)[];
  return Object.fromEntries(members.map((member) => [member, change[member] ?? nothing[member]])) as Change;
}
