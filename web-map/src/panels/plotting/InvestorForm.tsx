import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refusal } from "../../api/http.ts";
import { type Investor, nameInvestor } from "../../api/plotting.ts";
import { type Change, changeBody, emptyChange, lackingChange } from "../../plotting/change.ts";
import { useWho } from "../../plotting/desk.ts";
import { useKept } from "../../plotting/keeping.ts";
import { numberOf } from "../../plotting/numbers.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";
import { InvestorOnRecord } from "./InvestorOnRecord.tsx";
import { ChangeFields, NumberField } from "./PlottingFields.tsx";

/** What is typed, and the revision it began from. */
type Typed = Readonly<{ base: number; name: string; capitalBnVnd: string; change: Change }>;
type Props = Readonly<{ site: string; revision: number; onClose: () => void }>;

/** Who builds a site, from a day on. Of several who record it at once one does, and the others are shown whom. */
export function InvestorForm({ site, revision, onClose }: Props) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [kept, setKept] = useKept<Typed>(`${useWho()}.investor.${site}`);
  const form = kept ?? { base: revision, name: "", capitalBnVnd: "", change: emptyChange };
  const save = useMutation({
    networkMode: "always",
    mutationFn: () =>
      nameInvestor(site, form.base, { ...changeBody(form.change), name: form.name.trim(), capitalBnVnd: numberOf(form.capitalBnVnd) }),
    onSuccess: () => {
      setKept(null);
      void queries.invalidateQueries();
      onClose();
    },
    // What is on the screen about the site is no longer so.
    onError: () => void queries.invalidateQueries({ queryKey: ["investor", site] }),
  });
  const current =
    save.error instanceof Refusal && save.error.status === 412 ? ((save.error.said["current"] ?? null) as Investor | null) : null;
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
      {current === null ? null : (
        <section className="conflict card stack" aria-label={t("plotting.versions")}>
          <p role="alert">{t("plotting.investor.meanwhile")}</p>
          <InvestorOnRecord investor={current} />
          <button
            type="button"
            className="start"
            onClick={() => {
              setKept({ ...form, base: current.revision ?? revision });
              save.reset();
            }}
          >
            {t("plotting.investor.goOn")}
          </button>
        </section>
      )}
      {save.error === null || current !== null ? null : <Failure error={save.error} />}
      {save.error === null ? null : <p className="quiet">{t("plotting.nothingLost")}</p>}
      <div className="row">
        <button
          type="submit"
          className="main"
          disabled={save.isPending || form.name.trim() === "" || lacking.length > 0 || current !== null}
        >
          {t("plotting.record")}
        </button>
        <button type="button" onClick={onClose}>
          {t("app.cancel")}
        </button>
      </div>
    </form>
  );
}
