import type { ReactNode } from "react";
import type { ProposalContent } from "../../api/proposals.ts";
import { facts, saidOf } from "../../proposals/merge.ts";
import { useSpeech } from "../../text/language.ts";
import { useFactText } from "./factText.ts";

/** What a proposal says, to be read. */
export function FactsSheet({ content }: Readonly<{ content: ProposalContent }>) {
  const { t } = useSpeech();
  const textOf = useFactText();
  const said = facts.filter((fact) => fact !== "title" && fact !== "outline" && fact !== "others" && saidOf(content, fact) !== null);
  return (
    <section aria-label={t("proposals.facts")}>
      <h4>{t("proposals.facts")}</h4>
      <dl className="facts">
        {said.map((fact) => (
          <div key={fact}>
            <dt>{t(`fact.${fact}`)}</dt>
            <dd>{linked(fact, saidOf(content, fact), textOf(fact, saidOf(content, fact)))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A fact that can be opened is a link. */
function linked(fact: string, value: unknown, text: string): ReactNode {
  const address = fact === "decision.link" ? String(value) : fact === "decision.file" ? `/api/decision-files/${value}` : null;
  return address === null ? (
    text
  ) : (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
