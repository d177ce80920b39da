import { useId } from "react";
import { useUnits } from "../api/land.ts";
import { usePlans } from "../api/plans.ts";
import type { Plan } from "../api/types.ts";
import { type Speech, useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, useView } from "../view/store.ts";
import { Failure, Loading } from "./Notice.tsx";
import { PlanLedger } from "./PlanLedger.tsx";
import { PlanReconciliation } from "./PlanReconciliation.tsx";
import { SiteDecisions } from "./SiteDecisions.tsx";

/** A plan against what is on record: what it states, what is named, and what is honestly not known. */
export function PlanPanel() {
  const speech = useSpeech();
  const { t } = speech;
  const id = useId();
  const { data, error, isPending, refetch } = usePlans();
  const chosen = useView((view) => view.plan);
  const plans = data?.plans ?? [];
  const plan = plans.find((one) => one.code === chosen) ?? plans[0];
  const { data: provinces } = useUnits("province", useDate());
  const partOf = provinces?.features.find((unit) => unit.properties.code === plan?.partOf)?.properties.name;
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
              {one.provinceName === null ? "" : `${one.provinceName}: `}
              {titleOf(one, speech)}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet">
        {t("plan.period", { from: plan.fromYear ?? "…", to: plan.untilYear ?? "…" })}
        {partOf === undefined ? "" : ` · ${t("plan.partOf", { province: partOf })}`}
      </p>
      <PlanReconciliation plan={plan.code} />
      <PlanLedger plan={plan.code} />
      <SiteDecisions decisions={plan.decision === null ? [] : [plan.decision]} />
      {plan.note === null ? null : <p className="quiet">{plan.note}</p>}
      <p className="quiet source">{t("plan.source", { source: plan.source })}</p>
    </>
  );
}

function titleOf(plan: Plan, { language }: Speech): string {
  return language === "en" ? (plan.titleEn ?? plan.title) : plan.title;
}
