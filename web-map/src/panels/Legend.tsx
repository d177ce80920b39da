import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { query } from "../api/http.ts";
import { unitCollections, useUnits } from "../api/land.ts";
import { type LandKind, landKinds, landStyle } from "../map/landStyle.ts";
import { useLandInView } from "../map/landView.ts";
import { useSpeech } from "../text/language.ts";
import type { MessageKey } from "../text/vi.ts";
import { useDate } from "../view/date.ts";
import { changeView, currentView, useView } from "../view/store.ts";
import { kinds, type LayerId, statuses, unitLevels } from "../view/words.ts";
import { StatusSwatch } from "./StatusSwatch.tsx";

const ProposalLegend = lazy(async () => ({ default: (await import("../proposalTools.ts")).ProposalLegend }));

const PlotLegend = lazy(async () => ({ default: (await import("../plotTools.ts")).PlotLegend }));

const strokes = { province: 3, district: 1.75, commune: 0.9 } as const;

/** In less, on a phone or in a small window, the legend would lie over much of the map: it waits to be asked for. */
const room = window.matchMedia("(min-width: 80rem) and (min-height: 50rem)");

function subscribeToRoom(listener: () => void): () => void {
  room.addEventListener("change", listener);
  return () => room.removeEventListener("change", listener);
}

/** Which layers the map shows, and what their colours, patterns and lines mean. */
export function Legend() {
  const { t } = useSpeech();
  const hasRoom = useSyncExternalStore(subscribeToRoom, () => room.matches);
  // What somebody chose stays, however the window changes.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? hasRoom;
  const site = useView((view) => view.site);

  useEffect(() => {
    // Beside an open site there is no room for both on a small screen.
    if (site !== null && !window.matchMedia("(min-width: 100rem)").matches) {
      setChosen(false);
    }
  }, [site]);
  return (
    <section className="legend" aria-label={t("layers.title")}>
      <h2>
        <button type="button" className="legend-title" aria-expanded={open} onClick={() => setChosen(!open)}>
          {t("layers.title")}
        </button>
      </h2>
      {open ? <LegendBody /> : null}
    </section>
  );
}

function LegendBody() {
  const { t } = useSpeech();
  const { wanted, near, land, isFetching } = useLandInView();
  const proposes = useView((view) => view.proposal !== null && (view.tab === "proposals" || view.tab === "draw"));
  const showsPlots = useView((view) => view.tab === "plots" || view.plot !== null);
  const present = landKinds.filter((kind) => kind === "rice-land" || land?.features.some((parcel) => parcel.properties.layerKind === kind));
  return (
    <div className="legend-body">
      {proposes ? (
        <Suspense>
          <ProposalLegend />
        </Suspense>
      ) : null}
      {showsPlots ? (
        <Suspense>
          <PlotLegend />
        </Suspense>
      ) : null}
      <fieldset>
        <legend>{t("layers.sites")}</legend>
        {kinds.map((kind) => (
          <Toggle key={kind} layer={kind} label={`kind.${kind}`} />
        ))}
      </fieldset>
      <h3>{t("layers.statuses")}</h3>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <StatusSwatch status={status} />
          </li>
        ))}
      </ul>
      <h3>{t("layers.outlines")}</h3>
      <ul>
        <li>
          <Line dashes="6 4" width={2} /> {t("layers.schematicLine")}
        </li>
        <li>
          <Line dashes="none" width={2} /> {t("layers.surveyedLine")}
        </li>
      </ul>
      <fieldset>
        <legend>{t("layers.land")}</legend>
        <div className="row between">
          <Toggle layer="protected-land" label="layers.protected-land" />
          <TableLink collection="protected-land" label="layers.protected-land" />
        </div>
        <ul>
          {present.map((kind) => (
            <li key={kind}>
              <LandSwatch kind={kind} /> {t(`land.${kind}`)}
            </li>
          ))}
        </ul>
        <div role="status">
          {wanted ? <LandNote near={near} busy={isFetching} shown={land?.features.length} matched={land?.matched} /> : null}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("layers.units")}</legend>
        {unitLevels.map((level) => (
          <UnitToggle key={level} level={level} />
        ))}
      </fieldset>
    </div>
  );
}

function LandSwatch({ kind }: Readonly<{ kind: LandKind }>) {
  const { color, fillColor, dashArray, weight } = landStyle(kind);
  return (
    <svg width="18" height="14" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width="16"
        height="12"
        fill={fillColor}
        fillOpacity="0.4"
        stroke={color}
        strokeWidth={weight}
        strokeDasharray={dashArray}
      />
    </svg>
  );
}

type LandNoteProps = Readonly<{ near: boolean; busy: boolean; shown: number | undefined; matched: number | undefined }>;

function LandNote({ near, busy, shown, matched }: LandNoteProps) {
  const { t, count } = useSpeech();
  if (!near) {
    return <p className="quiet">{t("layers.landZoom")}</p>;
  }
  if (busy || shown === undefined || matched === undefined) {
    return null;
  }
  if (shown === 0) {
    return <p className="quiet">{t("layers.landNone")}</p>;
  }
  return shown < matched ? <p className="quiet">{t("layers.landMany", { shown: count(shown), matched: count(matched) })}</p> : null;
}

function UnitToggle({ level }: Readonly<{ level: "province" | "district" | "commune" }>) {
  const { t } = useSpeech();
  const wanted = useView((view) => view.layers.includes(level));
  const { data } = useUnits(level, useDate(), wanted);
  return (
    <>
      <div className="row between">
        <Toggle layer={level} label={`layers.${level}`}>
          <Line dashes="none" width={strokes[level]} colour="#5d4a70" />
        </Toggle>
        <TableLink collection={unitCollections[level]} label={`layers.${level}`} />
      </div>
      {wanted && data?.features.length === 0 ? <p className="quiet">{t("layers.noneOnDate")}</p> : null}
    </>
  );
}

/** What a layer shows, as a table: the page of its collection. */
function TableLink({ collection, label }: Readonly<{ collection: string; label: MessageKey }>) {
  const { t } = useSpeech();
  const validAt = useDate();
  return (
    <a href={`/ogc/collections/${collection}/items${query({ validAt, f: "html" })}`} title={t("layers.tableOf", { layer: t(label) })}>
      {t("layers.table")}
      <span className="unseen">: {t(label)}</span>
    </a>
  );
}

type ToggleProps = Readonly<{ layer: LayerId; label: MessageKey; children?: React.ReactNode }>;

function Toggle({ layer, label, children }: ToggleProps) {
  const { t } = useSpeech();
  const on = useView((view) => view.layers.includes(layer));
  return (
    <label className="toggle">
      <input type="checkbox" checked={on} onChange={({ target }) => toggle(layer, target.checked)} />
      {children}
      <span>{t(label)}</span>
    </label>
  );
}

function toggle(layer: LayerId, on: boolean): void {
  const others = currentView().layers.filter((one) => one !== layer);
  changeView({ layers: on ? [...others, layer] : others });
}

function Line({ dashes, width, colour = "#101820" }: Readonly<{ dashes: string; width: number; colour?: string }>) {
  return (
    <svg width="26" height="8" aria-hidden="true" focusable="false">
      <path d="M0 4h26" stroke={colour} strokeWidth={width} strokeDasharray={dashes} />
    </svg>
  );
}
