import type { SiteSheet } from "../api/types.ts";
import { citedDecision } from "../text/decision.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";

/** A site no longer in force: that this is its last state, and the movement and decision that ended it. */
export function SiteEnding({ site }: Readonly<{ site: SiteSheet }>) {
  const { t, day, when, language } = useSpeech();
  const validAt = useDate();
  const ended = site.endedBy;
  return (
    <div className="notice">
      <p>{t("site.ended", { day: day(validAt) })}</p>
      {ended === null ? null : (
        <p>
          {t("site.ending")}:{" "}
          <strong>
            {[t(`movement.${ended.kind}`), citedDecision(site.decisions, ended.decision, language), when(ended.on, ended.onPrecision)]
              .filter((part) => part !== null)
              .join(" · ")}
          </strong>
        </p>
      )}
    </div>
  );
}
