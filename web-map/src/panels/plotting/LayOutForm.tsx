import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Refusal } from "../../api/http.ts";
import { addPlots, divideIntoPlots, type PlotFeature } from "../../api/plotting.ts";
import { outlineOfSite } from "../../api/sites.ts";
import type { SiteSheet } from "../../api/types.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { asSurface, partsOf } from "../../place/shapes.ts";
import { lackingChange } from "../../plotting/change.ts";
import { changeLayout, useLayout, useWho } from "../../plotting/desk.ts";
import { lacksReporter, wrongFigures } from "../../plotting/figures.ts";
import { gridBody, wrongGrid } from "../../plotting/gridForm.ts";
import { cleared, keptPlots, labelFaults, layoutBody, prefixed, withGrid, withoutOverlaps } from "../../plotting/layout.ts";
import { saidOfPlots } from "../../plotting/refusals.ts";
import { useOverlaps } from "../../plotting/useOverlaps.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { Failure } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";
import { DrawButton } from "./DrawButton.tsx";
import { FiguresFields } from "./FiguresFields.tsx";
import { GridFields } from "./GridFields.tsx";
import { ChangeFields, ChoiceField } from "./PlottingFields.tsx";
import { PreviewTable } from "./PreviewTable.tsx";

const firstStatuses = ["available", "not-cleared"] as const;

type Props = Readonly<{
  site: SiteSheet;
  there: readonly PlotFeature[];
  onClose: () => void;
  onSaved: (codes: readonly string[]) => void;
}>;

/** Plots laid out by a grid or drawn one by one, looked at, named, and sent together; what is typed here stays until it is saved. */
export function LayOutForm({ site, there, onClose, onSaved }: Props) {
  const { t, sentence, count } = useSpeech();
  const queries = useQueryClient();
  const validAt = useDate();
  const who = useWho();
  const form = useRef<HTMLElement>(null);
  const [layout, setLayout] = useLayout(site.code);
  const [prefix, setPrefix] = useState("");
  const { plots, grid, figures, change } = layout;
  const taken = there.map(({ properties }) => properties.label);
  const over = useOverlaps(plots, there);
  const divide = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const signal = new AbortController().signal;
      const ground = layout.area ?? asSurface(partsOf(await outlineOfSite(site.links.feature, validAt, signal)));
      return divideIntoPlots(gridBody(grid, ground), signal);
    },
    onSuccess: async (answer) => {
      const { overlaps } = await import("../../plotting/overlaps.ts");
      changeLayout(who, site.code, (now) => {
        const next = withGrid(now, answer);
        return withoutOverlaps(next, overlaps(next.plots, there));
      });
      zoomToGeometries([answer.roads?.geometry ?? null, ...answer.plots.map(({ outline }) => outline.geometry)]);
    },
  });
  const save = useMutation({
    networkMode: "always",
    mutationFn: () => addPlots(site.code, layoutBody(layout)),
    onSuccess: ({ codes }) => {
      changeLayout(who, site.code, cleared);
      void queries.invalidateQueries();
      onSaved(codes);
    },
  });
  const kept = keptPlots(plots);
  const lacking = [
    ...lackingChange(change, false).map((name) => t(`plotting.lacks.${name}`)),
    ...(lacksReporter(figures) ? [t("plotting.lacks.reporter")] : []),
    ...(wrongFigures(figures).length > 0 ? [t("plotting.lacks.figures")] : []),
    ...(labelFaults(plots, taken).size > 0 ? [t("plotting.lacks.labels")] : []),
  ];
  const refused = save.error instanceof Refusal ? saidOfPlots(save.error.said["findings"], plots, site.code) : null;

  useEffect(() => form.current?.focus({ preventScroll: true }), []);

  return (
    <section ref={form} tabIndex={-1} className="stack" aria-label={t("plotting.layOut")}>
      <div className="row between">
        <h4>{t("plotting.layOut")}</h4>
        <button type="button" className="plain" onClick={onClose}>
          {t("plotting.back")}
        </button>
      </div>
      <form
        className="stack card"
        aria-label={t("plotting.grid")}
        onSubmit={(event) => {
          event.preventDefault();
          divide.mutate();
        }}
      >
        <h5>{t("plotting.grid")}</h5>
        <p className="row between">
          <span>{t(layout.area === null ? "plotting.grid.whole" : "plotting.grid.part")}</span>
          {layout.area === null ? null : (
            <button type="button" className="plain" onClick={() => setLayout({ ...layout, area: null })}>
              {t("plotting.grid.takeWhole")}
            </button>
          )}
        </p>
        <GridFields grid={grid} onChange={(next) => setLayout({ ...layout, grid: next })} />
        <button
          type="submit"
          className={plots.length === 0 ? "main start" : "start"}
          disabled={divide.isPending || wrongGrid(grid).length > 0}
        >
          {t(divide.isPending ? "plotting.grid.dividing" : "plotting.grid.divide")}
        </button>
        {divide.error === null ? null : <Failure error={divide.error} />}
        {(divide.data?.notes ?? []).map((note) => (
          <p key={note.code} className="quiet">
            {sentence(note.message)}
          </p>
        ))}
      </form>
      <DrawButton site={site} />
      {plots.length === 0 ? null : (
        <form
          className="stack"
          aria-label={t("plotting.save.form")}
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <TextField
            label={t("plotting.preview.prefix")}
            value={prefix}
            longest={20}
            onChange={(text) => {
              setPrefix(text ?? "");
              setLayout({ ...layout, plots: prefixed(plots, text ?? "") });
            }}
          />
          <PreviewTable layout={layout} taken={taken} over={over} said={refused?.byPlot ?? new Map()} onChange={setLayout} />
          <button
            type="button"
            className="plain start"
            onClick={() => {
              setLayout(cleared(layout));
              // The button goes with them: what had the focus hands it on.
              form.current?.focus({ preventScroll: true });
            }}
          >
            {t("plotting.preview.clear")}
          </button>
          <h5>{t("plotting.common")}</h5>
          <ChoiceField
            label={t("plotting.firstStatus")}
            value={layout.status}
            words={firstStatuses}
            nameOf={(word) => t(`plotting.status.${word}`)}
            onChange={(status) => setLayout({ ...layout, status })}
          />
          <FiguresFields figures={figures} onChange={(next) => setLayout({ ...layout, figures: next })} />
          <ChangeFields change={change} onChange={(next) => setLayout({ ...layout, change: next })} />
          {lacking.length === 0 ? null : (
            <p className="quiet" role="status">
              {t("plotting.lacks", { what: lacking.join("; ") })}
            </p>
          )}
          <button type="submit" className="main start" disabled={save.isPending || kept.length === 0 || lacking.length > 0}>
            {t("plotting.save", { count: count(kept.length) })}
          </button>
          {save.error === null ? null : refused === null || refused.byPlot.size === 0 ? (
            <Failure error={save.error} />
          ) : (
            <div className="notice bad" role="alert">
              <p>{t("plotting.refusedPlots", { count: count(refused.byPlot.size) })}</p>
              {[...refused.ofAll, ...[...refused.byPlot.values()].flat()].map((said) => (
                <p key={said.en}>{sentence(said)}</p>
              ))}
            </div>
          )}
          {save.error === null ? null : <p className="quiet">{t("plotting.nothingLost")}</p>}
        </form>
      )}
    </section>
  );
}
