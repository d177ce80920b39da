import { useEffect, useRef, useState } from "react";
import { type PlotSheet, usePlot } from "../../api/plotting.ts";
import type { SiteSheet } from "../../api/types.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { emptyChange } from "../../plotting/change.ts";
import { usePlotEdit, useStatusEdit } from "../../plotting/desk.ts";
import { figuresOf } from "../../plotting/figures.ts";
import { beginStatus, deedsFor } from "../../plotting/statusForm.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { Failure, Loading } from "../Notice.tsx";
import { ChangePlotForm } from "./ChangePlotForm.tsx";
import { EndPlotForm } from "./EndPlotForm.tsx";
import { PlotFacts } from "./PlotFacts.tsx";
import { PlotPeriods } from "./PlotPeriods.tsx";
import { StatusForm } from "./StatusForm.tsx";

type Props = Readonly<{ code: string; site: SiteSheet; onClose: () => void; onEnded: (said: string) => void }>;

/** One plot: what is on record of it, and everything an officer does with it. */
export function OnePlotCard({ code, site, onClose, onEnded }: Props) {
  const { t } = useSpeech();
  const validAt = useDate();
  const card = useRef<HTMLElement>(null);
  const { data: plot, error, isPending, refetch } = usePlot(code, validAt);

  useEffect(() => card.current?.focus({ preventScroll: true }), []);

  return (
    <section ref={card} tabIndex={-1} className="stack" aria-label={t("plotting.one", { label: plot?.label ?? code })}>
      <div className="row between">
        <h4>{t("plotting.one", { label: plot?.label ?? code })}</h4>
        <button type="button" className="plain" onClick={onClose}>
          {t("plotting.back")}
        </button>
      </div>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
      {plot === undefined ? null : (
        <>
          <button type="button" className="plain start" onClick={() => zoomToGeometries([plot.geometry])}>
            {t("plotting.zoom")}
          </button>
          <PlotFacts plot={plot} />
          <Work plot={plot} site={site} onEnded={onEnded} />
          <PlotPeriods code={code} />
        </>
      )}
    </section>
  );
}

type WorkProps = Readonly<{ plot: PlotSheet; site: SiteSheet; onEnded: (said: string) => void }>;

/** What can be done with the plot; a form that was left comes back as it was. */
function Work({ plot, site, onEnded }: WorkProps) {
  const { t } = useSpeech();
  const [edit, setEdit] = usePlotEdit(plot.code);
  const [status, setStatus] = useStatusEdit(plot.code);
  const [ends, setEnds] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const say = (text: string) => setDone(text);
  if (edit !== null) {
    return <ChangePlotForm edit={edit} site={site} onChange={setEdit} onDone={say} />;
  }
  if (status !== null) {
    return <StatusForm edit={status} onChange={setStatus} onDone={say} />;
  }
  if (ends) {
    return <EndPlotForm plot={plot} onClose={() => setEnds(false)} onEnded={onEnded} />;
  }
  return (
    <>
      {done === null ? null : (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      <fieldset className="stack">
        <legend>{t("plotting.work")}</legend>
        <div className="row">
          {deedsFor(plot.status).map((deed) => (
            <button key={deed} type="button" onClick={() => setStatus({ base: plot, form: beginStatus(deed, plot) })}>
              {t(`plotting.deed.${deed}`)}
            </button>
          ))}
          <button
            type="button"
            onClick={() =>
              setEdit({ base: plot, form: { label: plot.label, figures: figuresOf(plot) }, outline: null, change: emptyChange })
            }
          >
            {t("plotting.change")}
          </button>
          <button type="button" className="danger" onClick={() => setEnds(true)}>
            {t("plotting.end")}
          </button>
        </div>
      </fieldset>
    </>
  );
}
