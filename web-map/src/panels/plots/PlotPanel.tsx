import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { type PlotSheet, usePlot, usePlotHistory } from "../../api/plots.ts";
import { useSession } from "../../api/session.ts";
import { useArrival, zoomTo } from "../../map/mapContext.ts";
import type { Bounds } from "../../place/shapes.ts";
import { figureText, reportedFigures } from "../../plots/figures.ts";
import { togglePlot } from "../../plots/kept.ts";
import { changeKept, useKept } from "../../plots/useKept.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { changeView, useView } from "../../view/store.ts";
import { Failure, Loading } from "../Notice.tsx";
import { PlotStatusSwatch } from "./PlotStatusSwatch.tsx";
import { useIndustryName } from "./useIndustryName.ts";

const InterestDialog = lazy(async () => ({ default: (await import("./ContactDialogs.tsx")).InterestDialog }));
const ErrorDialog = lazy(async () => ({ default: (await import("./ContactDialogs.tsx")).ErrorDialog }));

/** Everything that may be seen of the plot that is open. */
export function PlotPanel() {
  const { t } = useSpeech();
  const code = useView((view) => view.plot);
  const { data: plot, error, isPending } = usePlot(code, useDate());
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
  const close = () => changeView({ plot: null });
  const name = plot === undefined ? code : t("plots.name", { label: plot.label, site: plot.siteName });
  return (
    <aside
      ref={panel}
      className="site"
      tabIndex={-1}
      aria-label={t("plot.panel", { name })}
      aria-busy={isPending}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <button type="button" className="close" aria-label={t("app.close")} onClick={close}>
        ×
      </button>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failure error={error} />}
      {plot === undefined ? null : <PlotFacts plot={plot} name={name} />}
    </aside>
  );
}

function PlotFacts({ plot, name }: Readonly<{ plot: PlotSheet; name: string }>) {
  const speech = useSpeech();
  const { t, hectares, day, count, language } = speech;
  const industryName = useIndustryName();
  const kept = useKept().plots.some(({ code }) => code === plot.code);
  const bounds = useMemo(() => boxOf(plot.bbox), [plot]);
  useArrival(plot.code, bounds);
  const page = `${language === "en" ? "/en" : ""}/plots/${encodeURIComponent(plot.code)}`;
  return (
    <>
      <p className="eyebrow">{t("plot.eyebrow")}</p>
      <h2>{name}</h2>
      <p className="row">
        <PlotStatusSwatch status={plot.status} />
        <button type="button" className="plain" onClick={() => changeView({ site: plot.site })}>
          {t("plot.site")}
        </button>
        {bounds === null ? null : (
          <button type="button" className="plain" onClick={() => zoomTo(bounds)}>
            {t("site.zoom")}
          </button>
        )}
      </p>
      {plot.disclosure === "all" ? null : <p className="notice">{t(`disclosure.${plot.disclosure}`)}</p>}
      {plot.daysLate === null ? null : <p className="notice bad">{t("plot.late", { days: count(plot.daysLate) })}</p>}
      <Deeds plot={plot} name={name} />
      <dl className="facts">
        <Fact name={t("plots.area")} text={t("plots.hectares", { hectares: hectares(plot.measuredHa) })} />
        {plot.declaredHa === null ? null : (
          <Fact name={t("site.declared")} text={t("plots.hectares", { hectares: hectares(plot.declaredHa) })} />
        )}
        <div>
          <dt>{t("quality.label")}</dt>
          <dd className={plot.quality === "schematic" ? "schematic" : ""}>{t(`quality.${plot.quality ?? "none"}`)}</dd>
        </div>
        <Fact name={t("plots.decision")} text={plot.decision ?? t("plots.unknown")} />
        <Fact
          name={t("site.valid")}
          text={plot.validFrom === null ? t("site.unknownFrom") : t("site.from", { day: day(plot.validFrom) })}
        />
      </dl>
      <h3>{t("plot.figures")}</h3>
      <dl className="facts">
        {reportedFigures.map((figure) => {
          const report = plot.reports[figure];
          return (
            <div key={figure}>
              <dt>{t(`plotFigure.${figure}`)}</dt>
              <dd className="lines">
                {figureText(plot, figure, speech, industryName)}
                {report === undefined ? null : (
                  <small className="quiet">
                    {" "}
                    {t("plots.reported", { by: report.by, day: day(report.on) })}
                    {report.stale ? <span className="stale"> {t("plots.stale")}</span> : null}
                  </small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <Tenancy plot={plot} />
      <PlotHistory code={plot.code} />
      {plot.note === null ? null : <p className="quiet">{plot.note}</p>}
      {plot.source === null ? null : (
        <p className="source">
          {t("site.source")}: {plot.source}
        </p>
      )}
      <p className="row">
        <button
          type="button"
          aria-pressed={kept}
          onClick={() => changeKept((all) => togglePlot(all, { code: plot.code, label: plot.label, siteName: plot.siteName }))}
        >
          {kept ? "★" : "☆"} {t("plots.keepShort")}
        </button>
        <a className="button" href={page}>
          {t("plot.page")}
        </a>
        <a className="button" href={`/api/plots/${encodeURIComponent(plot.code)}/sheet.pdf`}>
          {t("plot.pdf")}
        </a>
      </p>
    </>
  );
}

function boxOf([west, south, east, north]: readonly number[]): Bounds | null {
  return west === undefined || south === undefined || east === undefined || north === undefined ? null : { west, south, east, north };
}

/** The two ways to write to the officers. */
function Deeds({ plot, name }: Readonly<{ plot: PlotSheet; name: string }>) {
  const { t } = useSpeech();
  const { answersByMail } = useSession();
  const [asked, setAsked] = useState<"interest" | "error" | null>(null);
  const leave = () => setAsked(null);
  return (
    <>
      {answersByMail ? null : <p className="notice">{t("interest.noMail")}</p>}
      <p className="row">
        {answersByMail ? (
          <button type="button" className="main" onClick={() => setAsked("interest")}>
            {t("interest.open")}
          </button>
        ) : null}
        <button type="button" onClick={() => setAsked("error")}>
          {t("errorReport.open")}
        </button>
      </p>
      <Suspense fallback={<Loading />}>
        {asked === "interest" ? (
          <InterestDialog title={t("interest.title", { name })} plot={plot.code} need={null} onClose={leave} />
        ) : null}
        {asked === "error" ? <ErrorDialog title={t("errorReport.title", { name })} plot={plot.code} onClose={leave} /> : null}
      </Suspense>
    </>
  );
}

/** Who holds the plot and what they promised, as far as it is public. */
function Tenancy({ plot }: Readonly<{ plot: PlotSheet }>) {
  const { t, day, count } = useSpeech();
  const industryName = useIndustryName();
  const facts = [
    [t("plot.tenant"), plot.tenant],
    [t("plot.project"), plot.project],
    [t("plot.projectIndustry"), plot.projectIndustry === null ? null : industryName(plot.projectIndustry)],
    [t("plot.capital"), plot.capitalBnVnd === null ? null : t("plot.billions", { amount: count(plot.capitalBnVnd) })],
    [t("plot.promisedStart"), plot.promisedStart === null ? null : day(plot.promisedStart)],
    [t("plot.startedOn"), plot.startedOn === null ? null : day(plot.startedOn)],
    [t("plot.promisedOperation"), plot.promisedOperation === null ? null : day(plot.promisedOperation)],
    [t("plot.operatingOn"), plot.operatingOn === null ? null : day(plot.operatingOn)],
  ].flatMap(([name, text]) => (typeof name === "string" && typeof text === "string" ? [[name, text] as const] : []));
  return facts.length === 0 ? null : (
    <>
      <h3>{t("plot.tenancy")}</h3>
      <dl className="facts">
        {facts.map(([name, text]) => (
          <Fact key={name} name={name} text={text} />
        ))}
      </dl>
    </>
  );
}

/** What held before, fetched when somebody wants to know. */
function PlotHistory({ code }: Readonly<{ code: string }>) {
  const { t, day, hectares } = useSpeech();
  const [wanted, setWanted] = useState(false);
  const { data, error } = usePlotHistory(code, wanted);
  return (
    <details onToggle={({ currentTarget }) => setWanted(currentTarget.open)}>
      <summary>{t("site.history")}</summary>
      {error === null ? null : <Failure error={error} />}
      <ol className="decisions">
        {data?.periods.map((period) => (
          <li key={`${period.revision} ${period.validFrom}`}>
            {period.validFrom === null ? t("site.unknownFrom") : t("site.from", { day: day(period.validFrom) })}
            {", "}
            {period.validTo === null ? t("site.now") : t("site.before", { day: day(period.validTo) })}
            {": "}
            {t(`plotStatus.${period.status ?? "unknown"}`)}, {t("plots.hectares", { hectares: hectares(period.measuredHa) })}
            {period.decision === null ? "" : ` · ${period.decision}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Fact({ name, text }: Readonly<{ name: string; text: string }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
