import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Refusal } from "../../api/http.ts";
import { endPlot, type PlotSheet } from "../../api/plotting.ts";
import { today } from "../../text/days.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { DayField } from "../proposals/Fields.tsx";
import { Now } from "./PlotVersions.tsx";

type Props = Readonly<{ plot: PlotSheet; onClose: () => void; onEnded: (said: string) => void }>;

/** From a day on there is no such plot; its history stays. Said twice: by the button that opens this, and by the one in it. */
export function EndPlotForm({ plot, onClose, onEnded }: Props) {
  const { t, day } = useSpeech();
  const queries = useQueryClient();
  const region = useRef<HTMLFormElement>(null);
  // What whoever ends it has seen: a version recorded meanwhile is shown before it is ended.
  const [seen, setSeen] = useState(plot);
  const [from, setFrom] = useState<string | null>(today());
  const end = useMutation({
    networkMode: "always",
    mutationFn: () => endPlot(seen.code, seen.revision, from ?? today()),
    onSuccess: () => {
      void queries.invalidateQueries();
      onEnded(t("plotting.ended", { label: seen.label, day: day(from) }));
    },
  });
  const current =
    end.error instanceof Refusal && end.error.status === 412 ? ((end.error.said["current"] ?? null) as PlotSheet | null) : null;

  useEffect(() => region.current?.focus({ preventScroll: true }), []);

  return (
    <form
      ref={region}
      tabIndex={-1}
      className="stack card"
      aria-label={t("plotting.end")}
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate();
      }}
    >
      <h5>{t("plotting.end")}</h5>
      <p className="quiet">{t("plotting.endHint")}</p>
      <DayField label={t("plotting.endFrom")} value={from} onChange={setFrom} required />
      {current === null ? null : (
        <div className="conflict card stack" role="alert">
          <p>{t("plotting.meanwhile")}</p>
          <Now plot={current} />
          <button
            type="button"
            className="start"
            onClick={() => {
              setSeen(current);
              end.reset();
            }}
          >
            {t("plotting.goOn")}
          </button>
        </div>
      )}
      {end.error === null || current !== null ? null : <Failure error={end.error} />}
      <div className="row">
        <button type="submit" className="main" disabled={end.isPending || from === null || current !== null}>
          {t("plotting.endNow", { label: seen.label })}
        </button>
        <button type="button" onClick={onClose}>
          {t("app.cancel")}
        </button>
      </div>
    </form>
  );
}
