import { plotStatuses } from "../../plots/need.ts";
import { useSpeech } from "../../text/language.ts";
import { PlotStatusSwatch } from "./PlotStatusSwatch.tsx";

/** What the colours and patterns of the plots on the map mean. */
export function PlotLegend() {
  const { t } = useSpeech();
  return (
    <section className="legend-part" aria-label={t("layers.plots")}>
      <h3>{t("layers.plots")}</h3>
      <ul>
        {[...plotStatuses, null].map((status) => (
          <li key={status}>
            <PlotStatusSwatch status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
