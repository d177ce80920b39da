import type { Decision } from "../api/types.ts";
import type { Language } from "../view/words.ts";

type Cited = Pick<Decision, "code" | "number" | "title" | "titleEn">;

/** A decision as people cite it: by its number, or by what it is called where the number is not known; never by the code we keep it under. */
export function citedDecision(decisions: readonly Cited[], code: string | null | undefined, language: Language): string | null {
  const decision = decisions.find((one) => one.code === code);
  return decision === undefined ? null : (decision.number ?? decisionTitle(decision, language));
}

export function decisionTitle({ title, titleEn }: Pick<Cited, "title" | "titleEn">, language: Language): string {
  return language === "en" ? (titleEn ?? title) : title;
}
