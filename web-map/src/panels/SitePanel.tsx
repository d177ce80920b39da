import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { query } from "../api/http.ts";
import { useSession } from "../api/session.ts";
import { useSite, useSiteHistory, useSites } from "../api/sites.ts";
import type { SiteSheet, SiteVersion } from "../api/types.ts";
import { useArrival, zoomTo } from "../map/mapContext.ts";
import { boundsOfGeometry } from "../place/shapes.ts";
import { isOfProvince } from "../plotting/whose.ts";
import { citedDecision } from "../text/decision.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, currentView, useView } from "../view/store.ts";
import type { Status } from "../view/words.ts";
import { Failure, Loading } from "./Notice.tsx";
import { MovementsTable } from "./PlanLedger.tsx";
import { SiteOccupancy } from "./plotting/SiteOccupancy.tsx";
import { RedrawButton } from "./RedrawButton.tsx";
import { SiteAreas } from "./SiteAreas.tsx";
import { SiteDecisions } from "./SiteDecisions.tsx";
import { SiteEnding } from "./SiteEnding.tsx";
import { SiteHistory } from "./SiteHistory.tsx";
import { SiteLineage } from "./SiteLineage.tsx";
import { SiteUnits } from "./SiteUnits.tsx";
import { StatusSwatch } from "./StatusSwatch.tsx";

const PlotsSection = lazy(async () => ({ default: (await import("../plottingTools.ts")).PlotsSection }));

/** Everything on record about the site that is open. */
export function SitePanel() {
  const { t } = useSpeech();
  const code = useView((view) => view.site);
  const validAt = useDate();
  const { data: site, error, isPending } = useSite(code, validAt);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    if (code === null) {
      return;
    }
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      // Closing gives the focus back to what opened the panel.
      if (opener instanceof HTMLElement || opener instanceof SVGElement) {
        opener.focus({ preventScroll: true });
      }
    };
  }, [code]);

  if (code === null) {
    return null;
  }
  const close = () => changeView({ site: null });
  return (
    <aside
      ref={panel}
      className="site"
      tabIndex={-1}
      aria-label={t("site.panel", { name: site?.name ?? code })}
      aria-busy={isPending}
      // A comparison is the first that Escape closes.
      onKeyDown={(event) => event.key === "Escape" && currentView().compare === null && close()}
    >
      <button type="button" className="close" aria-label={t("app.close")} onClick={close}>
        ×
      </button>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failure error={error} />}
      {site === undefined ? null : <SiteFacts site={site} />}
      <SiteLineage code={code} />
      <SiteHistory code={code} />
    </aside>
  );
}

function SiteFacts({ site }: Readonly<{ site: SiteSheet }>) {
  const { t, day, hectares, when, language } = useSpeech();
  const validAt = useDate();
  const keepsPlots = isOfProvince(useSession().account, site);
  const { sites } = useSites(validAt);
  const history = useSiteHistory(site.code).data;
  const from = when(site.validFrom, site.validFromPrecision);
  const geometry = sites.find((one) => one.properties.code === site.code)?.geometry ?? null;
  const bounds = useMemo(() => boundsOfGeometry(geometry), [geometry]);
  useArrival(site.code, bounds);
  const other = language === "vi" ? site.nameEn : site.name;
  const title = language === "vi" ? site.name : (site.nameEn ?? site.name);
  return (
    <>
      <p className="eyebrow">{t(`kind.${site.kind}`)}</p>
      <h2>{title}</h2>
      {other === null || other === title ? null : <p className="other-name">{other}</p>}
      <p className="row">
        <StatusSwatch status={site.status} />
        {bounds === null ? null : (
          <button type="button" className="plain" onClick={() => zoomTo(bounds)}>
            {t("site.zoom")}
          </button>
        )}
      </p>
      {geometry === null ? null : <RedrawButton site={site} validAt={validAt} />}
      {site.inForce ? null : <SiteEnding site={site} />}
      <SiteAreas site={site} />
      <SiteOccupancy site={site.code} />
      {keepsPlots ? (
        <Suspense fallback={<Loading />}>
          <PlotsSection key={site.code} site={site} />
        </Suspense>
      ) : null}
      <dl className="facts">
        <div>
          <dt>{t("quality.label")}</dt>
          <dd className={site.quality === "schematic" ? "schematic" : ""}>{t(`quality.${site.quality ?? "none"}`)}</dd>
        </div>
        <div>
          <dt>{t("site.valid")}</dt>
          <dd>
            {from === null ? t("site.unknownFrom") : t("site.from", { day: from })}
            {", "}
            {site.validTo === null ? t("site.now") : t("site.before", { day: day(site.validTo) })}
          </dd>
        </div>
        {site.sourceCrs === null ? null : (
          <div>
            <dt>{t("site.sourceCrs")}</dt>
            <dd>{site.sourceCrs}</dd>
          </div>
        )}
        {site.aliases.length === 0 ? null : (
          <div>
            <dt>{t("site.aliases")}</dt>
            <dd>{site.aliases.join(", ")}</dd>
          </div>
        )}
        <div>
          <dt>{t("site.code")}</dt>
          <dd>
            <code>{site.code}</code>
          </dd>
        </div>
      </dl>
      <SiteDecisions decisions={site.decisions} />
      <SiteUnits units={site.units} />
      {site.approvals.length === 0 ? null : (
        <>
          <h3>{t("site.approvals")}</h3>
          <ul>
            {site.approvals.map((approval) => (
              <li key={JSON.stringify([approval.decision, approval.landUseCode])}>
                {[
                  t("site.approval", { hectares: hectares(approval.hectares), code: approval.landUseCode }),
                  citedDecision(site.decisions, approval.decision, language),
                ]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </li>
            ))}
          </ul>
        </>
      )}
      {site.movements.length === 0 ? null : (
        <MovementsTable
          caption={t("site.movements")}
          movements={site.movements.map((one) => ({ ...one, decision: citedDecision(site.decisions, one.decision, language) }))}
          after={statusAfter(history?.versions ?? [])}
        />
      )}
      {site.note === null ? null : (
        <>
          <h3>{t("site.note")}</h3>
          <p>{site.note}</p>
        </>
      )}
      <h3>{t("site.source")}</h3>
      <p className="source">{site.source}</p>
      <a className="button" href={`${site.links.feature}${query({ validAt, f: "json" })}`} download={`${site.code}.geojson`}>
        {t("site.export")}
      </a>
    </>
  );
}

/** What the site was after each movement, as the newest recording has it. */
function statusAfter(versions: readonly SiteVersion[]): ReadonlyMap<string, Status> {
  const known = versions.toSorted((a, b) => a.recordedFrom.localeCompare(b.recordedFrom));
  return new Map(known.flatMap(({ beganWith, status }) => beganWith.map(({ code }) => [code, status] as const)));
}
