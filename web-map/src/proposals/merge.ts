import type { ProposalContent } from "../api/proposals.ts";
import type { Draft, DraftDecision } from "../drawing/draft.ts";

/** What two versions of a proposal can differ in, in the order people read it. */
export const facts = [
  "title",
  "site",
  "kind",
  "name",
  "nameEn",
  "code",
  "movement",
  "status",
  "into",
  "validFrom",
  "declaredHa",
  "decidedHa",
  "commune",
  "quality",
  "outline",
  "others",
  "decision.number",
  "decision.issuer",
  "decision.title",
  "decision.signedOn",
  "decision.link",
  "decision.file",
  "note",
] as const;
export type Fact = (typeof facts)[number];

export type Side = "mine" | "theirs";

/** A fact in which two versions differ, and whose to take unless the officer says otherwise. */
export type Difference = Readonly<{ fact: Fact; mine: unknown; theirs: unknown; suggested: Side }>;

/** Where the versions differ. What only they changed since the version both began from is theirs; all else is mine until I say so. */
export function differences(mine: ProposalContent, theirs: ProposalContent, base: ProposalContent | null): readonly Difference[] {
  return facts.flatMap((fact) => {
    const [own, other] = [saidOf(mine, fact), saidOf(theirs, fact)];
    if (isSame(own, other)) {
      return [];
    }
    const untouched = base !== null && isSame(own, saidOf(base, fact));
    return [{ fact, mine: own, theirs: other, suggested: untouched ? "theirs" : "mine" } as const];
  });
}

/** My draft with the facts that were chosen from theirs. */
export function merged(mine: Draft, theirs: Draft, choice: Readonly<Partial<Record<Fact, Side>>>): Draft {
  return facts.reduce((draft, fact) => (choice[fact] === "theirs" ? withFact(draft, theirs, fact) : draft), mine);
}

/** What a version says of a fact; nothing said is null, however it is left out. */
export function saidOf(content: ProposalContent, fact: Fact): unknown {
  const [drawn, ...others] = content.changes ?? [];
  switch (fact) {
    case "outline":
      return drawn?.geometry === null || drawn?.geometry === undefined
        ? null
        : { crs: drawn.crs, geometry: drawn.geometry, typed: drawn.typed ?? null };
    case "others":
      return others;
    case "title":
    case "validFrom":
    case "note":
      return blank(content[fact]);
    default: {
      const inDecision = decisionMember(fact);
      return inDecision === null
        ? blank(drawn?.[fact as Exclude<Fact, `decision.${string}`> & keyof typeof drawn])
        : blank(content.decision?.[inDecision]);
    }
  }
}

function withFact(draft: Draft, from: Draft, fact: Fact): Draft {
  switch (fact) {
    case "title":
    case "validFrom":
    case "note":
      return { ...draft, dossier: { ...draft.dossier, [fact]: from.dossier[fact] } };
    default: {
      const inDecision = decisionMember(fact);
      return inDecision === null ? { ...draft, [fact]: from[fact as keyof Draft] } : withDecision(draft, from, inDecision);
    }
  }
}

function withDecision(draft: Draft, from: Draft, member: keyof DraftDecision): Draft {
  const none: DraftDecision = { number: null, issuer: null, title: null, signedOn: null, link: null, file: null };
  const decision = { ...(draft.dossier.decision ?? none), [member]: from.dossier.decision?.[member] ?? null };
  return { ...draft, dossier: { ...draft.dossier, decision } };
}

function decisionMember(fact: Fact): keyof DraftDecision | null {
  return fact.startsWith("decision.") ? (fact.slice("decision.".length) as keyof DraftDecision) : null;
}

function blank(value: unknown): unknown {
  return value === undefined || value === "" ? null : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
