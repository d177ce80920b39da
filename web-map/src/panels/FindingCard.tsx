import type { ReactNode } from "react";
import type { Finding } from "../api/types.ts";
import { zoomToGeometries } from "../map/mapContext.ts";
import { useSpeech } from "../text/language.ts";

/** One finding: how grave, how much, what is wrong, on what grounds, and where; what can be done about it are the children. */
export function FindingCard({ finding, children }: Readonly<{ finding: Finding; children?: ReactNode }>) {
  const { t, sentence, hectares, day } = useSpeech();
  const { layer, geometry } = finding;
  return (
    <li className={`finding ${finding.severity}`}>
      <p className="finding-head">
        <strong>{t(`check.severity.${finding.severity}`)}</strong>
        {finding.hectares === null ? null : <span className="number">{t("check.hectares", { hectares: hectares(finding.hectares) })}</span>}
      </p>
      <p>{sentence(finding.message)}</p>
      {finding.article === null ? null : <p className="quiet">{t("check.article", { article: finding.article })}</p>}
      {layer === null ? null : (
        <p className="quiet">
          {t("check.layer", { name: layer.name })}
          {layer.date === null ? null : `, ${day(layer.date)}`}
          {layer.quality === null ? null : ` · ${t("check.layerQuality", { quality: t(`quality.${layer.quality}`) })}`}
        </p>
      )}
      {finding.tolerance === null ? null : <p className="quiet">{t("check.tolerance", { tolerance: finding.tolerance })}</p>}
      <div className="row">
        {geometry === null ? null : (
          <button type="button" className="plain" onClick={() => zoomToGeometries([geometry])}>
            {t("check.show")}
          </button>
        )}
        {children}
      </div>
    </li>
  );
}
