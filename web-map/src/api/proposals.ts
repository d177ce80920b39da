import type { Change } from "../drawing/draft.ts";
import { getJson, query, send } from "./http.ts";
import type { components } from "./schema.ts";

type Shapes = components["schemas"];
export type ProposalState = Shapes["ProposalState"];
export type ProposalAction = Shapes["ProposalAction"];
export type ProposalLine = Shapes["ProposalLine"];
export type ProposalFinding = Shapes["ProposalFinding"];
type ProposalCheck = Shapes["Checked"];
export type ProposalStep = Omit<Shapes["ProposalStepSheet"], "findings"> & Readonly<{ findings: readonly ProposalFinding[] | null }>;
export type Decided = Readonly<Shapes["ProposedDecision"]>;

/** What a proposal says: the dossier as a whole, and what changes. */
export type ProposalContent = Readonly<{
  province?: string | null;
  title?: string | null;
  validFrom?: string | null;
  note?: string | null;
  decision?: Partial<Decided> | null;
  changes?: readonly Partial<Change>[] | null;
}>;

export type ProposalSheet = Omit<Shapes["ProposalSheet"], "content" | "steps" | "allowed"> &
  Readonly<{ content: ProposalContent; steps: readonly ProposalStep[]; allowed: readonly ProposalAction[] }>;

const addressOf = (id: string) => `/api/proposals/${encodeURIComponent(id)}`;

export function listProposals(asked: Readonly<{ state: string | null; mine: boolean }>, signal: AbortSignal) {
  const address = `/api/proposals${query({ state: asked.state, mine: asked.mine ? "true" : null })}`;
  return getJson<Readonly<{ proposals: readonly ProposalLine[]; more: boolean }>>(address, signal);
}

export function readProposal(id: string, signal: AbortSignal): Promise<ProposalSheet> {
  return getJson<ProposalSheet>(addressOf(id), signal);
}

export function checkProposal(id: string, signal: AbortSignal): Promise<ProposalCheck> {
  return getJson<ProposalCheck>(`${addressOf(id)}/check`, signal);
}

/** Begins a proposal, or replaces what the named revision says; the text is the content as JSON, the same again for the same content. */
export function saveProposal(id: string, text: string, revision: number | null): Promise<ProposalSheet> {
  const headers: Record<string, string> = revision === null ? { "If-None-Match": "*" } : { "If-Match": `"${revision}"` };
  return send<ProposalSheet>(addressOf(id), { method: "PUT", body: text, headers });
}

/** What is said with a step. */
export type StepSaid = Readonly<{ note: string | null; reasons?: Readonly<Record<string, string>>; decision?: Decided }>;

export function takeProposalStep(
  id: string,
  revision: number,
  action: Exclude<ProposalAction, "edit">,
  said: StepSaid,
): Promise<ProposalSheet> {
  return send<ProposalSheet>(`${addressOf(id)}/${action}`, { body: said, headers: { "If-Match": `"${revision}"` } });
}

export async function keepDecisionFile(file: File): Promise<string> {
  const body = new Blob([file], { type: "application/pdf" });
  return (await send<Readonly<{ id: string }>>(`/api/decision-files${query({ name: file.name })}`, { body })).id;
}
