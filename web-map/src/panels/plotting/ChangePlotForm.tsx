import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Refusal } from "../../api/http.ts";
import { changePlot, type PlotSheet } from "../../api/plotting.ts";
import type { SiteSheet } from "../../api/types.ts";
import { changeBody, lackingChange } from "../../plotting/change.ts";
import type { PlotEdit } from "../../plotting/desk.ts";
import { figuresBody, figuresOf, lacksReporter, wrongFigures } from "../../plotting/figures.ts";
import { publicCode } from "../../plotting/publicCode.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";
import { DrawButton } from "./DrawButton.tsx";
import { FiguresFields } from "./FiguresFields.tsx";
import { ChangeFields } from "./PlottingFields.tsx";
import { PlotVersions } from "./PlotVersions.tsx";

type Props = Readonly<{ edit: PlotEdit; site: SiteSheet; onChange: (edit: PlotEdit | null) => void; onDone: (said: string) => void }>;

/** The figures and the outline of a plot, changed from a day on. Where somebody else changed it meanwhile, both versions stand side by side. */
export function ChangePlotForm({ edit, site, onChange, onDone }: Props) {
  const { t, day, hectares } = useSpeech();
  const queries = useQueryClient();
  const region = useRef<HTMLFormElement>(null);
  const { base, form, outline, change } = edit;
  const save = useMutation({
    networkMode: "always",
    mutationFn: () =>
      changePlot(base.code, base.revision, {
        ...changeBody(change),
        ...figuresBody(form.figures, base),
        label: form.label.trim(),
        // One that was not drawn anew stays as it was typed.
        ...(outline === null ? {} : { crs: outline.crs, geometry: outline.geometry }),
      }),
    onSuccess: () => {
      onChange(null);
      onDone(t("plotting.changed", { day: day(change.validFrom) }));
      void queries.invalidateQueries();
    },
  });
  const theirs =
    save.error instanceof Refusal && save.error.status === 412 ? ((save.error.said["current"] ?? null) as PlotSheet | null) : null;
  const lacking = [
    ...lackingChange({ ...change, decision: null }, false).map((name) => t(`plotting.lacks.${name}`)),
    ...(lacksReporter(form.figures, base) ? [t("plotting.lacks.reporter")] : []),
    ...(wrongFigures(form.figures).length > 0 ? [t("plotting.lacks.figures")] : []),
    ...(publicCode(form.label) === "" ? [t("plotting.lacks.labels")] : []),
  ];

  useEffect(() => region.current?.focus({ preventScroll: true }), []);

  return (
    <form
      ref={region}
      tabIndex={-1}
      className="stack card"
      aria-label={t("plotting.change")}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField
        label={t("plotting.label")}
        value={form.label}
        longest={40}
        onChange={(label) => onChange({ ...edit, form: { ...form, label: label ?? "" } })}
      />
      <div className="row between">
        <DrawButton site={site} plot={outline === null ? base : { ...base, geometry: outline.shown ?? outline.geometry }} />
        {outline === null ? null : (
          <>
            <span role="status">
              {t("plotting.newOutline", { hectares: outline.hectares === null ? t("plotting.onSaving") : hectares(outline.hectares) })}
            </span>
            <button type="button" className="plain" onClick={() => onChange({ ...edit, outline: null })}>
              {t("plotting.keepOutline")}
            </button>
          </>
        )}
      </div>
      <FiguresFields figures={form.figures} onChange={(figures) => onChange({ ...edit, form: { ...form, figures } })} />
      <p className="quiet">{t("plotting.reportedHint")}</p>
      <ChangeFields change={change} onChange={(next) => onChange({ ...edit, change: next })} />
      {theirs === null ? null : (
        <PlotVersions
          mine={form}
          theirs={theirs}
          base={{ label: base.label, figures: figuresOf(base) }}
          onChoose={(chosen) => {
            onChange({ ...edit, base: theirs, form: chosen });
            save.reset();
          }}
        />
      )}
      {save.error === null || theirs !== null ? null : <Failure error={save.error} />}
      {save.error === null ? null : <p className="quiet">{t("plotting.nothingLost")}</p>}
      {lacking.length === 0 ? null : (
        <p className="quiet" role="status">
          {t("plotting.lacks", { what: lacking.join("; ") })}
        </p>
      )}
      <div className="row">
        <button type="submit" className="main" disabled={save.isPending || lacking.length > 0 || theirs !== null}>
          {t("plotting.record")}
        </button>
        <button type="button" onClick={() => onChange(null)}>
          {t("plotting.discard")}
        </button>
      </div>
    </form>
  );
}
