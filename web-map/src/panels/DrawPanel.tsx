import { useId } from "react";
import { crsOf, shownRings } from "../drawing/outline.ts";
import { changeDrawing, useDrawing } from "../drawing/store.ts";
import { useDraftCheck } from "../drawing/useDraftCheck.ts";
import { approximateHectares } from "../place/hectares.ts";
import { useSpeech } from "../text/language.ts";
import { kinds, oneOf } from "../view/words.ts";
import { CheckResults } from "./CheckResults.tsx";
import { DrawButtons } from "./DrawButtons.tsx";
import { TypedCoordinates } from "./TypedCoordinates.tsx";

/** Draws or types an outline, and says at once what it hits and by how much. */
export function DrawPanel() {
  const { t } = useSpeech();
  const id = useId();
  const kind = useDrawing((drawing) => drawing.kind);
  const declaredHa = useDrawing((drawing) => drawing.declaredHa);
  return (
    <>
      <div className="fields two">
        <div className="field">
          <label htmlFor={`${id}-kind`}>{t("draw.kind")}</label>
          <select id={`${id}-kind`} value={kind} onChange={({ target }) => changeDrawing({ kind: oneOf(kinds, target.value) ?? kind })}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-declared`}>{t("draw.declared")}</label>
          <input
            id={`${id}-declared`}
            type="number"
            min="0"
            step="any"
            inputMode="decimal"
            value={declaredHa ?? ""}
            onChange={({ target }) => changeDrawing({ declaredHa: target.valueAsNumber > 0 ? target.valueAsNumber : null })}
          />
        </div>
      </div>
      <DrawButtons />
      <TypedCoordinates />
      <Areas />
      <CheckResults />
    </>
  );
}

/** What the browser reckons while the hand moves, then what the service measured. */
function Areas() {
  const { t, hectares } = useSpeech();
  const outline = useDrawing((drawing) => drawing.outline);
  const growing = useDrawing((drawing) => drawing.growing);
  const declaredHa = useDrawing((drawing) => drawing.declaredHa);
  const { check } = useDraftCheck();
  const rings = growing ?? (outline === null ? null : shownRings(outline));
  if (rings === null) {
    return null;
  }
  const measured = growing === null ? check : undefined;
  return (
    <section aria-label={t("draw.areas")}>
      <dl className="areas">
        <div>
          <dt>{t("draw.approximate")}</dt>
          <dd>
            ≈ {hectares(approximateHectares(rings))} <span className="unit">ha</span>
            <small>{t("draw.approximateNote")}</small>
          </dd>
        </div>
        <div>
          <dt>{t("site.declared")}</dt>
          <dd>
            {hectares(declaredHa)} <span className="unit">ha</span>
          </dd>
        </div>
        <div>
          <dt>{t("site.measured")}</dt>
          <dd>
            {hectares(measured?.measuredHa)} <span className="unit">ha</span>
            {measured === undefined || measured.areaCrs === null ? null : (
              <>
                <small>{t("site.areaCrs", { crs: measured.areaCrs })}</small>
                <small>{t("site.geodesic", { hectares: hectares(measured.geodesicHa) })}</small>
              </>
            )}
          </dd>
        </div>
      </dl>
      {outline?.source === "typed" ? <p className="quiet">{t("draw.asTyped", { crs: crsOf(outline) })}</p> : null}
    </section>
  );
}
