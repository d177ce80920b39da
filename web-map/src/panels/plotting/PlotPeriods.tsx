import { useState } from "react";
import { usePlotHistory } from "../../api/plotting.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure, Loading } from "../Notice.tsx";

/** Every period of a plot, the newest first. */
export function PlotPeriods({ code }: Readonly<{ code: string }>) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <details className="typed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("plotting.history")}</summary>
      {open ? <Periods code={code} /> : null}
    </details>
  );
}

function Periods({ code }: Readonly<{ code: string }>) {
  const { t, day, hectares, moment } = useSpeech();
  const { data, error, isPending } = usePlotHistory(code);
  if (error !== null) {
    return <Failure error={error} />;
  }
  return isPending ? (
    <Loading />
  ) : (
    <ol className="decisions">
      {data.periods.map((period) => (
        <li key={`${period.validFrom} ${period.recordedFrom}`}>
          <strong>
            {period.validFrom === null ? t("site.unknownFrom") : t("site.from", { day: day(period.validFrom) })}
            {period.validTo === null ? "" : `, ${t("site.before", { day: day(period.validTo) })}`}
          </strong>
          <p>
            {[
              period.label,
              period.status === null ? t("plotting.notPublic") : t(`plotting.status.${period.status}`),
              ...(period.tenant === null ? [] : [period.tenant]),
              `${hectares(period.measuredHa)} ha`,
              ...(period.decision === null ? [] : [period.decision]),
            ].join(" · ")}
          </p>
          <p className="quiet">
            {[
              ...(period.recordedFrom === null ? [] : [t("plotting.recorded", { moment: moment(period.recordedFrom) })]),
              ...(period.source === null ? [] : [period.source]),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ol>
  );
}
