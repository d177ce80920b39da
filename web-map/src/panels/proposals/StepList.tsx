import type { ProposalSheet, ProposalStep } from "../../api/proposals.ts";
import { useSpeech } from "../../text/language.ts";
import { FindingCard } from "../FindingCard.tsx";

/** Every step so far, the last first: who, when, what was said, and the findings as they stood. */
export function StepList({ sheet }: Readonly<{ sheet: ProposalSheet }>) {
  const { t, moment } = useSpeech();
  return (
    <section aria-label={t("proposals.steps")}>
      <h4>{t("proposals.steps")}</h4>
      <ol className="steps">
        {sheet.steps.map((step) => (
          <StepItem key={`${step.by.at} ${step.action}`} step={step} />
        ))}
        <li>
          <strong>{t("proposals.done.begin")}</strong>
          <p className="quiet">
            {sheet.created.name}, {moment(sheet.created.at)}
          </p>
        </li>
      </ol>
    </section>
  );
}

function StepItem({ step }: Readonly<{ step: ProposalStep }>) {
  const { t, moment, count } = useSpeech();
  const { findings, reasons } = step;
  return (
    <li>
      <strong>{t(`proposals.done.${step.action}`)}</strong>
      <p className="quiet">
        {step.by.name}, {moment(step.by.at)}
      </p>
      {step.note === null ? null : <p className="said">{step.note}</p>}
      {findings === null || findings.length === 0 ? null : (
        <details>
          <summary>{t("proposals.findingsThen", { count: count(findings.length) })}</summary>
          <ul className="findings">
            {findings.map(({ key, finding }) => (
              <FindingCard key={key} finding={finding}>
                {reasons?.[key] === undefined ? null : <p className="said">{t("proposals.answered", { reason: reasons[key] })}</p>}
              </FindingCard>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
