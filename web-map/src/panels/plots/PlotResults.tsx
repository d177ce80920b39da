import { useEffect, useRef } from "react";
import type { FitReason, FoundPlot, PlotSet } from "../../api/plots.ts";
import { zoomTo } from "../../map/mapContext.ts";
import { priceText } from "../../plots/figures.ts";
import { hover, useHovered } from "../../plots/hovered.ts";
import { togglePlot } from "../../plots/kept.ts";
import { distanceNeeds } from "../../plots/need.ts";
import { reportersOf } from "../../plots/reports.ts";
import { changeKept, useKept } from "../../plots/useKept.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView, useView } from "../../view/store.ts";
import { mostBeside } from "../../view/view.ts";
import { PlotStatusSwatch } from "./PlotStatusSwatch.tsx";

/** The plots found, each with how it fits and why. */
export function PlotResults({ plots, stale }: Readonly<{ plots: readonly FoundPlot[]; stale: boolean }>) {
  const { t } = useSpeech();
  return (
    <ol className="plots" aria-label={t("plots.results")} aria-busy={stale}>
      {plots.map((plot) => (
        <PlotCard key={plot.code} plot={plot} />
      ))}
    </ol>
  );
}

/** Neighbouring plots that reach the area together. */
export function PlotSets({ sets, complete }: Readonly<{ sets: readonly PlotSet[]; complete: boolean }>) {
  const { t, hectares } = useSpeech();
  return (
    <section aria-label={t("plots.sets")}>
      <h3>{t("plots.sets")}</h3>
      {sets.length === 0 ? <p className="quiet">{t("plots.noSets")}</p> : null}
      <ul className="plots">
        {sets.map((set) => (
          <li key={set.plots.map(({ code }) => code).join()}>
            <p>
              <strong>{t("plots.set", { hectares: hectares(set.hectares), site: set.siteName })}</strong>
            </p>
            <p className="row">
              {set.plots.map((plot) => (
                <OpenButton key={plot.code} plot={plot} text={plot.label} />
              ))}
            </p>
          </li>
        ))}
      </ul>
      {complete ? null : <p className="quiet">{t("plots.moreSets")}</p>}
    </section>
  );
}

function PlotCard({ plot }: Readonly<{ plot: FoundPlot }>) {
  const speech = useSpeech();
  const { t, hectares, day, count } = speech;
  const card = useRef<HTMLLIElement>(null);
  const open = useView((view) => view.plot === plot.code);
  const hovered = useHovered();
  const pointed = hovered?.code === plot.code;
  const fromMap = pointed && hovered.on === "map";

  useEffect(() => {
    if (fromMap) {
      card.current?.scrollIntoView({ block: "nearest" });
    }
  }, [fromMap]);

  const place = [plot.commune?.name, plot.district?.name, plot.province?.name].filter((name) => name !== undefined).join(", ");
  const near = distanceNeeds.flatMap((name) => {
    const km = plot.distances?.[name] ?? null;
    return km === null ? [] : [t(`plotNear.${name}`, { km: count(km) })];
  });
  const reporter = reportersOf(plot.reports)[0];
  return (
    <li
      ref={card}
      className={pointed ? "pointed" : ""}
      aria-current={open ? "true" : undefined}
      onMouseEnter={() => hover(plot.code, "list")}
      onMouseLeave={() => hover(null, "list")}
      onFocus={() => hover(plot.code, "list")}
      onBlur={() => hover(null, "list")}
    >
      <div className="row between">
        <OpenButton plot={plot} text={t("plots.name", { label: plot.label, site: plot.siteName })} />
        {plot.reasons === undefined || plot.reasons.length === 0 || plot.fit === undefined ? null : (
          <span className="fit">{t("plots.fit", { fit: count(plot.fit) })}</span>
        )}
      </div>
      <p className="row facts-line">
        <strong>{t("plots.hectares", { hectares: hectares(plot.measuredHa) })}</strong>
        <PlotStatusSwatch status={plot.status} />
        <span>
          {priceText(plot.price, speech)}
          {plot.price === null || plot.reports["price"] === undefined ? "" : ` (${day(plot.reports["price"].on)})`}
        </span>
      </p>
      <Reasons reasons={plot.reasons ?? []} />
      {near.length === 0 ? null : <p className="quiet">{near.join(", ")}</p>}
      <p className="quiet">
        {place === "" ? null : `${place} · `}
        <span className={plot.quality === "schematic" ? "schematic" : ""}>{t(`quality.${plot.quality ?? "none"}`)}</span>
        {plot.disclosure === "all" ? null : ` · ${t(`disclosure.${plot.disclosure}`)}`}
        {" · "}
        {reporter === undefined ? t("plots.noReports") : t("plots.reported", { by: reporter.by, day: day(reporter.on) })}
        {reporter?.stale ? <span className="stale"> {t("plots.stale")}</span> : null}
      </p>
      <CardDeeds plot={plot} />
    </li>
  );
}

function OpenButton({ plot, text }: Readonly<{ plot: FoundPlot; text: string }>) {
  const [west, south, east, north] = plot.bbox;
  return (
    <button
      type="button"
      className="plain"
      onClick={() => {
        changeView({ plot: plot.code });
        if (west !== undefined && south !== undefined && east !== undefined && north !== undefined) {
          // Once the sheet is there, so that the plot is shown beside it.
          window.requestAnimationFrame(() => zoomTo({ west, south, east, north }));
        }
      }}
    >
      {text}
    </button>
  );
}

const marks = { yes: "✓", no: "✗", unknown: "?" } as const;

function Reasons({ reasons }: Readonly<{ reasons: readonly FitReason[] }>) {
  const { t, sentence } = useSpeech();
  return reasons.length === 0 ? null : (
    <ul className="reasons" aria-label={t("plots.reasons")}>
      {reasons.map(({ code, met, message }) => (
        <li key={code} className={`met-${met}`}>
          <span aria-hidden="true">{marks[met]}</span>
          <span className="unseen">{t(`plots.met.${met}`)}: </span> {sentence(message)}
        </li>
      ))}
    </ul>
  );
}

/** Shortlist and comparison, as two switches. */
function CardDeeds({ plot }: Readonly<{ plot: FoundPlot }>) {
  const { t } = useSpeech();
  const kept = useKept().plots.some(({ code }) => code === plot.code);
  const beside = useView((view) => view.beside);
  const compared = beside.includes(plot.code);
  const name = t("plots.name", { label: plot.label, site: plot.siteName });
  return (
    <p className="row">
      <button
        type="button"
        className="chip"
        aria-pressed={kept}
        aria-label={t("plots.keep", { name })}
        onClick={() => changeKept((all) => togglePlot(all, plot))}
      >
        {kept ? "★" : "☆"} {t("plots.keepShort")}
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={compared}
        aria-label={t("plots.beside", { name })}
        disabled={!compared && beside.length >= mostBeside}
        onClick={() => changeView({ beside: compared ? beside.filter((code) => code !== plot.code) : [...beside, plot.code] })}
      >
        {t("plots.besideShort")}
      </button>
    </p>
  );
}
