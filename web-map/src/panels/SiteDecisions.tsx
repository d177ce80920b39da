import type { Decision } from "../api/types.ts";
import { decisionTitle } from "../text/decision.ts";
import { useSpeech } from "../text/language.ts";

/** The legal instruments a site rests on. */
export function SiteDecisions({ decisions }: Readonly<{ decisions: readonly Decision[] }>) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t("site.decisions")}</h3>
      {decisions.length === 0 ? <p className="quiet">{t("site.noDecisions")}</p> : null}
      <ul className="decisions">
        {decisions.map((decision) => (
          <DecisionItem key={decision.code} decision={decision} />
        ))}
      </ul>
    </>
  );
}

function DecisionItem({ decision }: Readonly<{ decision: Decision }>) {
  const { t, day, language } = useSpeech();
  const days = [
    decision.signedOn === null ? (decision.year?.toString() ?? t("site.noDate")) : t("site.signed", { day: day(decision.signedOn) }),
    ...(decision.inForceOn === null ? [] : [t("site.inForce", { day: day(decision.inForceOn) })]),
  ];
  return (
    <li>
      <strong>{decision.number ?? t("site.noNumber")}</strong>
      <p>{decisionTitle(decision, language)}</p>
      <p className="quiet">{[...(decision.issuer === null ? [] : [decision.issuer]), ...days].join(" · ")}</p>
      {decision.link === null ? null : (
        <a href={decision.link} rel="noreferrer" target="_blank">
          {t("site.link")}
        </a>
      )}
    </li>
  );
}
