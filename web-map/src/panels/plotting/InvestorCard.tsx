import { useState } from "react";
import { useInvestor } from "../../api/plotting.ts";
import { useSession } from "../../api/session.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { Failure } from "../Notice.tsx";
import { InvestorForm } from "./InvestorForm.tsx";
import { InvestorOnRecord } from "./InvestorOnRecord.tsx";

/** Who builds the site and lets its plots; planners of its province record it. */
export function InvestorCard({ site }: Readonly<{ site: string }>) {
  const { t } = useSpeech();
  const role = useSession().account?.role;
  const { data, error } = useInvestor(site, useDate());
  const [open, setOpen] = useState(false);
  const revision = data?.revision ?? null;
  return (
    <section className="stack" aria-label={t("plotting.investor")}>
      <h4>{t("plotting.investor")}</h4>
      {error === null ? null : <Failure error={error} />}
      {data === undefined ? null : <InvestorOnRecord investor={data} />}
      {role !== "planner" || revision === null ? null : open ? (
        <InvestorForm site={site} revision={revision} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="start" onClick={() => setOpen(true)}>
          {t("plotting.investor.record")}
        </button>
      )}
    </section>
  );
}
