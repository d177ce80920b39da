import { useReconciliation } from "../api/plans.ts";
import type { KindReconciled } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { Failure, Loading } from "./Notice.tsx";

/** Promise, ledger and named sites, kind by kind; the difference stands as not known. */
export function PlanReconciliation({ plan }: Readonly<{ plan: string }>) {
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
      {data.kinds.map((found) => (
        <KindTable key={found.kind} found={found} />
      ))}
      <p className="quiet">{t("plan.differenceNote")}</p>
    </>
  );
}

function KindTable({ found }: Readonly<{ found: KindReconciled }>) {
  const { t, sentence } = useSpeech();
  const { target, ledger, named, difference } = found;
  return (
    <div>
      <table className="table plan">
        <caption>
          {t(`kind.${found.kind}`)}
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
          <Row
            label={t("plan.planned")}
            count={target?.count}
            hectares={target?.ha}
            countText={target?.countText}
            hectaresText={target?.haText}
          />
          <Row label={t("plan.ledger")} count={ledger?.count} hectares={ledger?.ha} />
          <Row label={t("plan.named")} count={named.count} hectares={named.decidedHa} />
        </tbody>
        <tfoot>
          <Row label={t("plan.difference")} count={difference.unnamedCount} hectares={difference.unknownHa} />
        </tfoot>
      </table>
      <ul className="notes">
        {found.notes.map((note) => (
          <li key={note.en}>{sentence(note)}</li>
        ))}
      </ul>
    </div>
  );
}

type RowProps = Readonly<{
  label: string;
  count: number | null | undefined;
  hectares: number | null | undefined;
  countText?: string | null | undefined;
  hectaresText?: string | null | undefined;
}>;

function Row({ label, count, hectares, countText, hectaresText }: RowProps) {
  const speech = useSpeech();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{countText ?? speech.count(count)}</td>
      <td className="number">{hectaresText ?? speech.hectares(hectares)}</td>
    </tr>
  );
}
