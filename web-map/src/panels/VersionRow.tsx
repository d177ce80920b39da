import type { SiteVersion, VersionMovement } from "../api/types.ts";
import { decisionTitle } from "../text/decision.ts";
import { type Speech, useSpeech } from "../text/language.ts";
import { movementKey } from "../text/movement.ts";
import { changeView } from "../view/store.ts";
import type { ComparedPair } from "../view/view.ts";
import { StatusSwatch } from "./StatusSwatch.tsx";

type Row = Readonly<{ version: SiteVersion; chosen: ComparedPair | null; onChoose: (pair: ComparedPair) => void }>;

/** One version: what held and when, the movements that began it, and whether it is one of the two compared. */
export function VersionRow({ version, chosen, onChoose }: Row) {
  const speech = useSpeech();
  const { t, day, hectares } = speech;
  const { validFrom, recordedTo } = version;
  const name = `${t(`status.${version.status}`)}, ${periodOf(version, speech)}`;
  return (
    <tr>
      {chosen === null
        ? null
        : (["from", "to"] as const).map((side) => (
            <td key={side} className="choice">
              <input
                type="radio"
                name={`compare-${side}`}
                aria-label={t(`compare.${side}Version`, { version: name })}
                checked={chosen[side] === version.version}
                onChange={() => onChoose({ ...chosen, [side]: version.version })}
              />
            </td>
          ))}
      <td>
        <StatusSwatch status={version.status} />
        <p>{periodOf(version, speech)}</p>
        {version.beganWith.map((movement) => (
          <p key={movement.code} className="quiet">
            {movementText(movement, version, speech)}
          </p>
        ))}
        {version.beganWith.length === 0 && version.decision !== null ? <p className="quiet">{version.decision}</p> : null}
        <p className="quiet">
          {t("site.recordedBy", {
            day: day(version.recordedFrom),
            who: version.recordedBy === "account" ? t("site.byAccount") : version.recordedBy,
          })}
          {recordedTo === null ? "" : `, ${t("site.superseded", { day: day(recordedTo) })}`}
        </p>
        {validFrom === null ? null : (
          <button type="button" className="plain" onClick={() => changeView({ date: validFrom })}>
            {t("site.showDate")}
          </button>
        )}
      </td>
      <td className="number">{hectares(version.decidedHa ?? version.measuredHa)}</td>
    </tr>
  );
}

/** From when until when a version holds, as far as it is known. */
export function periodOf({ validFrom, validFromPrecision, validTo }: SiteVersion, { t, day, when }: Speech): string {
  const start = when(validFrom, validFromPrecision);
  const from = start === null ? t("site.unknownFrom") : t("site.from", { day: start });
  return `${from}, ${validTo === null ? t("site.now") : t("site.before", { day: day(validTo) })}`;
}

function movementText({ kind, haDelta, decision }: VersionMovement, { status }: SiteVersion, { t, hectares, language }: Speech): string {
  const change = haDelta === null ? [] : [`${haDelta > 0 ? "+" : ""}${hectares(haDelta)} ha`];
  const by = decision === null ? [] : [decision.number ?? decisionTitle(decision, language)];
  return [t(movementKey(kind, status)), ...change, ...by].join(" · ");
}
