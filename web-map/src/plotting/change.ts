import type { DraftDecision } from "../drawing/draft.ts";

/** From when something holds, by which decision, and where it was read. */
export type Change = Readonly<{ validFrom: string | null; source: string; decision: DraftDecision | null }>;

export const emptyChange: Change = { validFrom: null, source: "", decision: null };

export function changeBody({ validFrom, source, decision }: Change): Readonly<Record<string, unknown>> {
  return { validFrom, source: source.trim(), decision };
}

/** What a change still lacks. */
export function lackingChange(
  { validFrom, source, decision }: Change,
  needsDecision: boolean,
): readonly ("validFrom" | "source" | "decision")[] {
  const isNamed = (decision?.number ?? "").trim() !== "" && decision?.signedOn !== null && decision?.signedOn !== undefined;
  return [
    ...(validFrom === null ? (["validFrom"] as const) : []),
    ...(source.trim() === "" ? (["source"] as const) : []),
    ...((needsDecision || decision !== null) && !isNamed ? (["decision"] as const) : []),
  ];
}
