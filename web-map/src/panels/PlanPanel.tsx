import { useId } from "react";
import { type Figures, type Plan, type ReconciliationLine, usePlans, useReconciliation } from "../api/plans.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, useView } from "../view/store.ts";
import { Failure, Loading } from "./Notice.tsx";

/** A plan against what is on record: what it states, what is named, and what is honestly not known. */
export function PlanPanel() {
  const { t, language } = useSpeech();
  const id = useId();
  const { data, error, isPending, refetch } = usePlans();
  const chosen = useView((view) => view.plan);
  const plans = data?.plans ?? [];
  const plan = plans.find((one) => one.code === chosen) ?? plans[0];
  if (isPending) {
    return <Loading />;
  }
  if (error !== null) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (plan === undefined) {
    return <p className="notice">{t("plan.none")}</p>;
  }
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t("plan.choose")}</label>
        <select id={id} value={plan.code} onChange={({ target }) => changeView({ plan: target.value })}>
          {plans.map((one) => (
            <option key={one.code} value={one.code}>
              {titleOf(one, language)}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet">{t("plan.period", { from: plan.fromYear ?? "…", to: plan.untilYear ?? "…" })}</p>
      {plan.note === null ? null : <p>{plan.note}</p>}
      <ReconciliationTable plan={plan.code} />
      {plan.source === null ? null : <p className="quiet">{t("plan.source", { source: plan.source })}</p>}
    </>
  );
}

function titleOf(plan: Plan, language: string): string {
  return language === "en" ? (plan.titleEn ?? plan.title) : plan.title;
}

function ReconciliationTable({ plan }: Readonly<{ plan: string }>) {
  const { t } = useSpeech();
  const { data, error, isPending, refetch } = useReconciliation(plan, useDate());
  if (isPending) {
    return <Loading />;
  }
  if (error !== null) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      {data.lines.map((line) => (
        <ReconciliationLines key={line.kind} line={line} />
      ))}
      <p className="quiet">{t("plan.differenceNote")}</p>
    </>
  );
}

function ReconciliationLines({ line }: Readonly<{ line: ReconciliationLine }>) {
  const { t } = useSpeech();
  const known = line.difference.count === 0 && line.difference.hectares === 0;
  return (
    <table className="table plan">
      <caption>
        {t(`kind.${line.kind}`)}
        <span className="unseen">: {t("plan.caption")}</span>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {t("plan.count")}
          </th>
          <th scope="col" className="number">
            {t("plan.hectares")}
          </th>
        </tr>
      </thead>
      <tbody>
        <FiguresRow label={t("plan.planned")} figures={line.planned} />
        <FiguresRow label={t("plan.ledger")} figures={line.ledger} />
        <FiguresRow label={t("plan.named")} figures={line.named} />
      </tbody>
      <tfoot>
        <FiguresRow label={known ? t("plan.balanced") : t("plan.difference")} figures={line.difference} />
      </tfoot>
    </table>
  );
}

function FiguresRow({ label, figures }: Readonly<{ label: string; figures: Figures }>) {
  const { count, hectares } = useSpeech();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{count(figures.count)}</td>
      <td className="number">{hectares(figures.hectares)}</td>
    </tr>
  );
}
