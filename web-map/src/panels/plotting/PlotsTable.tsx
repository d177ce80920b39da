import { useState } from "react";
import type { PlotFeature } from "../../api/plotting.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { useSpeech } from "../../text/language.ts";

/** A site may have two thousand plots; a list this long is still quick to draw. */
const firstRows = 200;

type Props = Readonly<{ plots: readonly PlotFeature[]; onOpen: (code: string) => void }>;

/** Every plot of the site, in the order of its label. */
export function PlotsTable({ plots, onOpen }: Props) {
  const { t, hectares, count } = useSpeech();
  const [all, setAll] = useState(false);
  if (plots.length === 0) {
    return <p className="quiet">{t("plotting.none")}</p>;
  }
  const sorted = [...plots].sort((a, b) => a.properties.label.localeCompare(b.properties.label, "vi", { numeric: true }));
  const listed = all ? sorted : sorted.slice(0, firstRows);
  return (
    <>
      <p className="row between">
        <span className="quiet" role="status">
          {t("plotting.found", { count: count(plots.length) })}
        </span>
        <button type="button" className="plain" onClick={() => zoomToGeometries(plots.map(({ geometry }) => geometry))}>
          {t("plotting.zoomAll")}
        </button>
      </p>
      <div className="preview">
        <table className="table">
          <caption className="unseen">{t("plotting.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("plotting.label")}</th>
              <th scope="col" className="number">
                {t("plotting.hectares")}
              </th>
              <th scope="col">{t("plotting.statusOf")}</th>
              <th scope="col">{t("plotting.tenant")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ properties: plot, geometry }) => (
              <tr key={plot.code}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain"
                    onClick={() => {
                      onOpen(plot.code);
                      zoomToGeometries([geometry]);
                    }}
                  >
                    {plot.label}
                  </button>
                  {plot.quality === "schematic" ? <small>{t("quality.schematicShort")}</small> : null}
                </th>
                <td className="number">{hectares(plot.measuredHa)}</td>
                <td>{plot.status === null ? t("plotting.notPublic") : t(`plotting.status.${plot.status}`)}</td>
                <td>{plot.tenant ?? "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {listed.length === sorted.length ? null : (
        <button type="button" className="plain start" onClick={() => setAll(true)}>
          {t("plotting.showAll", { count: count(sorted.length) })}
        </button>
      )}
    </>
  );
}
