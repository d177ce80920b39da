import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Refusal } from "../../api/http.ts";
import { changePlotStatus, type PlotSheet } from "../../api/plotting.ts";
import type { StatusEdit } from "../../plotting/desk.ts";
import { hasTenant, lackingStatus, needsDecision, statusAfter, statusBody, type StatusForm as Typed } from "../../plotting/statusForm.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { DayField, TextField } from "../proposals/Fields.tsx";
import { ChangeFields, IndustryField, NumberField } from "./PlottingFields.tsx";
import { Now } from "./PlotVersions.tsx";

type Props = Readonly<{ edit: StatusEdit; onChange: (edit: StatusEdit | null) => void; onDone: (said: string) => void }>;

/** What is done with a plot: for whom, from when, by which decision. Of several who want it, one gets it, and the others are told who. */
export function StatusForm({ edit, onChange, onDone }: Props) {
  const { t, day } = useSpeech();
  const queries = useQueryClient();
  const region = useRef<HTMLFormElement>(null);
  const { base, form } = edit;
  const say = (change: Partial<Typed>) => onChange({ ...edit, form: { ...form, ...change } });
  const save = useMutation({
    networkMode: "always",
    mutationFn: () => changePlotStatus(base.code, base.revision, statusBody(form, base.status)),
    onSuccess: () => {
      onChange(null);
      onDone(t("plotting.changed", { day: day(form.change.validFrom) }));
      void queries.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof Refusal && (error.status === 409 || error.status === 412)) {
        // What is on the screen about the plot is no longer so.
        void queries.invalidateQueries({ queryKey: ["plot", base.code] });
        void queries.invalidateQueries({ queryKey: ["plots-of-site"] });
      }
    },
  });
  const current =
    save.error instanceof Refusal && save.error.status === 412 ? ((save.error.said["current"] ?? null) as PlotSheet | null) : null;
  const lacking = lackingStatus(form, base.status).map((name) => t(`plotting.lacks.${name}`));

  useEffect(() => region.current?.focus({ preventScroll: true }), []);

  return (
    <form
      ref={region}
      tabIndex={-1}
      className="stack card"
      aria-label={t(`plotting.deed.${form.deed}`)}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h5>{t(`plotting.deed.${form.deed}`)}</h5>
      <p className="quiet">{t("plotting.becomes", { status: t(`plotting.status.${statusAfter(form.deed, base.status)}`) })}</p>
      {hasTenant(form.deed, base.status) ? (
        <>
          <TextField
            label={t("plotting.tenant")}
            value={form.tenant}
            onChange={(tenant) => say({ tenant: tenant ?? "" })}
            longest={200}
            required
          />
          <TextField
            label={t("plotting.project")}
            value={form.project}
            onChange={(project) => say({ project: project ?? "" })}
            longest={300}
          />
          <IndustryField label={t("plotting.projectIndustry")} value={form.industry} onChange={(industry) => say({ industry })} />
          <NumberField label={t("plotting.capitalBnVnd")} value={form.capitalBnVnd} onChange={(capitalBnVnd) => say({ capitalBnVnd })} />
          <div className="fields two">
            {(["promisedStart", "startedOn", "promisedOperation", "operatingOn"] as const).map((name) => (
              <DayField key={name} label={t(`plotting.${name}`)} value={form[name]} onChange={(next) => say({ [name]: next })} />
            ))}
          </div>
        </>
      ) : null}
      <TextField label={t("plotting.fact.note")} value={form.note} onChange={(note) => say({ note: note ?? "" })} longest={4000} rows={2} />
      <ChangeFields change={form.change} onChange={(change) => say({ change })} needsDecision={needsDecision(form.deed, base.status)} />
      {current === null ? null : (
        <section className="conflict card stack" aria-label={t("plotting.versions")}>
          <p role="alert">{t("plotting.meanwhile")}</p>
          <Now plot={current} />
          <button
            type="button"
            className="start"
            onClick={() => {
              onChange({ ...edit, base: current });
              save.reset();
            }}
          >
            {t("plotting.goOn")}
          </button>
        </section>
      )}
      {save.error === null || current !== null ? null : <Failure error={save.error} />}
      {save.error === null ? null : <p className="quiet">{t("plotting.nothingLost")}</p>}
      {lacking.length === 0 ? null : (
        <p className="quiet" role="status">
          {t("plotting.lacks", { what: lacking.join("; ") })}
        </p>
      )}
      <div className="row">
        <button type="submit" className="main" disabled={save.isPending || lacking.length > 0 || current !== null}>
          {t("plotting.record")}
        </button>
        <button type="button" onClick={() => onChange(null)}>
          {t("plotting.discard")}
        </button>
      </div>
    </form>
  );
}
