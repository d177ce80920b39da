import type { Investor } from "../../api/plotting.ts";
import { useSpeech } from "../../text/language.ts";

/** Who builds a site by the record, or that nobody is on it. */
export function InvestorOnRecord({ investor }: Readonly<{ investor: Investor }>) {
  const { t, day, count } = useSpeech();
  const { name, capitalBnVnd, decision, validFrom, disclosure } = investor;
  if (name === null && disclosure !== "in-procedure") {
    return <p className="quiet">{t("plotting.investor.none")}</p>;
  }
  return (
    <p>
      <strong>{name ?? t("plotting.notPublic")}</strong>
      {capitalBnVnd === null ? "" : ` · ${t("plotting.billions", { count: count(capitalBnVnd) })}`}
      {decision === null ? "" : ` · ${decision}`}
      {validFrom === null ? "" : ` · ${t("site.from", { day: day(validFrom) })}`}
    </p>
  );
}
