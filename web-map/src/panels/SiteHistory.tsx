import { Refusal } from "../api/http.ts";
import { useSiteHistory } from "../api/sites.ts";
import type { SiteVersion } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";
import { changeView } from "../view/store.ts";
import { Failure } from "./Notice.tsx";
import { StatusSwatch } from "./StatusSwatch.tsx";

/** Every version of a site, in legal time and as recorded; each leads to the map of its day. */
export function SiteHistory({ code }: Readonly<{ code: string }>) {
  const { t } = useSpeech();
  const { data, error } = useSiteHistory(code);
  if (error instanceof Refusal && error.status === 404) {
    // The panel says already that there is no such site.
    return null;
  }
  return (
    <>
      <h3>{t("site.history")}</h3>
      {error === null ? null : <Failure error={error} />}
      <ol className="history">
        {data?.versions.map((version) => (
          <VersionItem key={JSON.stringify([version.validFrom, version.recordedFrom])} version={version} />
        ))}
      </ol>
    </>
  );
}

function VersionItem({ version }: Readonly<{ version: SiteVersion }>) {
  const { t, day, hectares, when } = useSpeech();
  const { validFrom, validTo, recordedTo } = version;
  const start = when(validFrom, version.validFromPrecision);
  const from = start === null ? t("site.unknownFrom") : t("site.from", { day: start });
  const to = validTo === null ? t("site.now") : t("site.before", { day: day(validTo) });
  return (
    <li>
      <p className="row between">
        <StatusSwatch status={version.status} />
        <span className="number">{hectares(version.decidedHa)} ha</span>
      </p>
      <p>
        {from}, {to}
      </p>
      <p className="quiet">
        {version.begunByKind === null ? "" : `${t(`movement.${version.begunByKind}`)} · `}
        {version.decision === null ? "" : `${version.decision} · `}
        {t("site.recorded", { day: day(version.recordedFrom) })}
        {recordedTo === null ? "" : `, ${t("site.superseded", { day: day(recordedTo) })}`}
      </p>
      {validFrom === null ? null : (
        <button type="button" className="plain" onClick={() => changeView({ date: validFrom })}>
          {t("site.showDate")}
        </button>
      )}
    </li>
  );
}
