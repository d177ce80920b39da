import type { ProposalSheet } from "../../api/proposals.ts";
import type { Severity } from "../../api/types.ts";
import { useProposalCheck } from "../../proposals/useProposalCheck.ts";
import { useSpeech } from "../../text/language.ts";
import { FindingCard } from "../FindingCard.tsx";
import { Failure, Loading } from "../Notice.tsx";

/** What the service finds in the proposal as it stands, gravest first, with reasons that were given. */
export function ProposalCheck({ sheet }: Readonly<{ sheet: ProposalSheet }>) {
  const { t, count, day, hectares } = useSpeech();
  const { data: check, error, isPending, isPaused, isPlaceholderData, refetch } = useProposalCheck(sheet);
  const reasons = reasonsOf(sheet);
  const many = (severity: Severity) => count(check?.findings.filter(({ finding }) => finding.severity === severity).length);
  const measured = check?.changes[0]?.report;
  return (
    <section className="check" aria-label={t("check.title")} aria-busy={isPending || isPlaceholderData}>
      <h4>{t("check.title")}</h4>
      {isPaused ? <p className="quiet">{t("proposals.checkLater")}</p> : null}
      {isPending && !isPaused && error === null ? <Loading /> : null}
      {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
      {check === undefined ? null : (
        <>
          <p className={check.publishable ? "verdict good" : "verdict bad"} role="status">
            <strong>{t(check.publishable ? "check.publishable" : check.complete ? "check.blocked" : "proposals.incomplete")}</strong>{" "}
            {t("check.summary", { errors: many("error"), warnings: many("warning"), advice: many("advice") })}
          </p>
          {measured === undefined ? null : (
            <dl className="areas">
              <div>
                <dt>{t("site.decided")}</dt>
                <dd>
                  {hectares(sheet.content.changes?.[0]?.decidedHa)} <span className="unit">ha</span>
                </dd>
              </div>
              <div>
                <dt>{t("site.declared")}</dt>
                <dd>
                  {hectares(measured.declaredHa)} <span className="unit">ha</span>
                </dd>
              </div>
              <div>
                <dt>{t("site.measured")}</dt>
                <dd>
                  {hectares(measured.measuredHa)} <span className="unit">ha</span>
                  {measured.areaCrs === null ? null : <small>{t("site.areaCrs", { crs: measured.areaCrs })}</small>}
                </dd>
              </div>
            </dl>
          )}
          <p className="quiet">{t("proposals.judgedBy", { rules: day(check.rulesOf), day: day(check.validAt) })}</p>
          {check.findings.length === 0 ? <p>{t("check.none")}</p> : null}
          <ul className="findings">
            {check.findings.map(({ key, change, finding }) => (
              <FindingCard key={key} finding={finding}>
                {change === null || change === 0 ? null : (
                  <span className="quiet">
                    {t("proposals.ofChange", { name: sheet.content.changes?.[change]?.name ?? count(change + 1) })}
                  </span>
                )}
                {reasons[key] === undefined ? null : <p className="said">{t("proposals.answered", { reason: reasons[key] })}</p>}
              </FindingCard>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Reasons given with any step; the newest counts, and steps come newest first. */
function reasonsOf({ steps }: ProposalSheet): Readonly<Record<string, string>> {
  return steps.reduceRight<Record<string, string>>((given, step) => Object.assign(given, step.reasons), {});
}
