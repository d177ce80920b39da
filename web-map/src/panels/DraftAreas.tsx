import { crsOf, shownParts } from "../drawing/outline.ts";
import { useDrawing } from "../drawing/store.ts";
import { useDraftCheck } from "../drawing/useDraftCheck.ts";
import { approximateHectares } from "../place/hectares.ts";
import { useSpeech } from "../text/language.ts";

/** What the browser reckons while the hand moves, and what the service measured. */
export function DraftAreas() {
  const { t, hectares } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const live = useDrawing((drawing) => drawing.live);
  const declaredHa = useDrawing((drawing) => drawing.draft.declaredHa);
  const { check, isRunning } = useDraftCheck();
  const parts = live ?? shownParts(outline);
  if (parts.length === 0) {
    return null;
  }
  return (
    <section aria-label={t("draw.areas")}>
      <dl className="areas">
        <div>
          <dt>{t("draw.approximate")}</dt>
          <dd>
            ≈ {hectares(approximateHectares(parts))} <span className="unit">ha</span>
            <small>{t("draw.approximateNote")}</small>
          </dd>
        </div>
        <div>
          <dt>{t("site.declared")}</dt>
          <dd>
            {hectares(declaredHa)} <span className="unit">ha</span>
          </dd>
        </div>
        <div className={isRunning ? "stale" : ""}>
          <dt>{t("site.measured")}</dt>
          <dd>
            {hectares(check?.measuredHa)} <span className="unit">ha</span>
            {check === undefined || check.areaCrs === null ? null : (
              <>
                <small>{t("site.areaCrs", { crs: check.areaCrs })}</small>
                <small>{t("site.geodesic", { hectares: hectares(check.geodesicHa) })}</small>
              </>
            )}
          </dd>
        </div>
      </dl>
      {outline?.source === "typed" ? <p className="quiet">{t("draw.asTyped", { crs: crsOf(outline) })}</p> : null}
    </section>
  );
}
