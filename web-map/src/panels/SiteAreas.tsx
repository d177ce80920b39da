import type { SiteSheet } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";

/** Decided, declared and measured, side by side and never mixed; what is not known says why. */
export function SiteAreas({ site }: Readonly<{ site: SiteSheet }>) {
  const { t, hectares } = useSpeech();
  return (
    <section aria-label={t("site.areas")}>
      <dl className="areas">
        <Area label={t("site.decided")} hectares={site.decidedHa} absent={t("site.noDecided")} />
        <Area label={t("site.declared")} hectares={site.declaredHa} absent={t("site.noDeclared")} />
        <Area label={t("site.measured")} hectares={site.measuredHa} absent={t("site.noMeasured")}>
          {site.areaCrs === null ? null : <small>{t("site.areaCrs", { crs: site.areaCrs })}</small>}
          <small>{t("site.geodesic", { hectares: hectares(site.geodesicHa) })}</small>
        </Area>
      </dl>
      {site.quality === "schematic" && site.measuredHa !== null ? <p className="quiet">{t("site.schematicMeasured")}</p> : null}
    </section>
  );
}

type AreaProps = Readonly<{ label: string; hectares: number | null; absent: string; children?: React.ReactNode }>;

function Area({ label, hectares, absent, children }: AreaProps) {
  const speech = useSpeech();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {speech.hectares(hectares)} {hectares === null ? <small>{absent}</small> : <span className="unit">ha</span>}
        {hectares === null ? null : children}
      </dd>
    </div>
  );
}
