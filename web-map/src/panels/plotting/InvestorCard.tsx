import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../api/http.ts";
import { nameInvestor, useInvestor } from "../../api/plotting.ts";
import { useSession } from "../../api/session.ts";
import { type Change, changeBody, emptyChange, lackingChange } from "../../plotting/change.ts";
import { useWho } from "../../plotting/desk.ts";
import { useKept } from "../../plotting/keeping.ts";
import { numberOf } from "../../plotting/numbers.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { Failure } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";
import { ChangeFields, NumberField } from "./PlottingFields.tsx";

/** Who builds the site and lets its plots; planners record it. */
export function InvestorCard({ site }: Readonly<{ site: string }>) {
  const { t, day, count } = useSpeech();
  const role = useSession().account?.role;
  const { data, error } = useInvestor(site, useDate());
  const [open, setOpen] = useState(false);
  const unknown = error instanceof Refusal && error.status === 404;
  return (
    <section className="stack" aria-label={t("plotting.investor")}>
      <h4>{t("plotting.investor")}</h4>
      {unknown ? <p className="quiet">{t("plotting.investor.none")}</p> : null}
      {error === null || unknown ? null : <Failure error={error} />}
      {data === undefined ? null : (
        <p>
          <strong>{data.name ?? t("plotting.notPublic")}</strong>
          {data.capitalBnVnd === null ? "" : ` · ${t("plotting.billions", { count: count(data.capitalBnVnd) })}`}
          {data.decision === null ? "" : ` · ${data.decision}`}
          {data.validFrom === null ? "" : ` · ${t("site.from", { day: day(data.validFrom) })}`}
        </p>
      )}
      {role !== "planner" ? null : open ? (
        <InvestorForm site={site} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="start" onClick={() => setOpen(true)}>
          {t("plotting.investor.record")}
        </button>
      )}
    </section>
  );
}

type Typed = Readonly<{ name: string; capitalBnVnd: string; change: Change }>;

const nothing: Typed = { name: "", capitalBnVnd: "", change: emptyChange };

function InvestorForm({ site, onClose }: Readonly<{ site: string; onClose: () => void }>) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [kept, setKept] = useKept<Typed>(`${useWho()}.investor.${site}`);
  const form = kept ?? nothing;
  const save = useMutation({
    networkMode: "always",
    mutationFn: () => nameInvestor(site, { ...changeBody(form.change), name: form.name.trim(), capitalBnVnd: numberOf(form.capitalBnVnd) }),
    onSuccess: () => {
      setKept(null);
      void queries.invalidateQueries();
      onClose();
    },
  });
  const lacking = lackingChange(form.change, true);
  return (
    <form
      className="stack card"
      aria-label={t("plotting.investor.record")}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onClose();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField
        label={t("plotting.investor.name")}
        value={form.name}
        onChange={(name) => setKept({ ...form, name: name ?? "" })}
        longest={200}
        required
      />
      <NumberField
        label={t("plotting.capitalBnVnd")}
        value={form.capitalBnVnd}
        onChange={(capitalBnVnd) => setKept({ ...form, capitalBnVnd })}
      />
      <ChangeFields change={form.change} onChange={(change) => setKept({ ...form, change })} needsDecision />
      {save.error === null ? null : <Failure error={save.error} />}
      <div className="row">
        <button type="submit" className="main" disabled={save.isPending || form.name.trim() === "" || lacking.length > 0}>
          {t("plotting.record")}
        </button>
        <button type="button" onClick={onClose}>
          {t("app.cancel")}
        </button>
      </div>
    </form>
  );
}
