import { useOccupancy } from "../../api/plotting.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";

const parts = ["availableHa", "reservedHa", "leasedHa", "handedOverHa", "revokedHa", "notClearedHa"] as const;

/** How much of the site's plots is let, as the plots say; nothing for a site without plots. */
export function SiteOccupancy({ site }: Readonly<{ site: string }>) {
  const { t, count, hectares, percent } = useSpeech();
  const { data } = useOccupancy(site, useDate());
  if (data === null || data === undefined) {
    return null;
  }
  const known = parts.filter((part) => data[part] !== null);
  return (
    <section aria-label={t("occupancy.title")}>
      <h3>{t("occupancy.title")}</h3>
      <p>
        {data.occupancyPct === null
          ? t("occupancy.unknown")
          : t("occupancy.said", { percent: percent(data.occupancyPct / 100), count: count(data.plots), hectares: hectares(data.hectares) })}
      </p>
      {known.length === 0 ? null : (
        <ul className="coverage">
          {known.map((part) => (
            <li key={part}>
              <span>{t(`occupancy.${part}`)}</span>
              <span className="number">{hectares(data[part])} ha</span>
            </li>
          ))}
        </ul>
      )}
      {data.schematic === 0 ? null : (
        <p className="quiet">{t("occupancy.schematic", { count: count(data.schematic), all: count(data.plots) })}</p>
      )}
    </section>
  );
}
