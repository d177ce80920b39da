import { useId } from "react";
import { asFeature, crsOf, shownRings } from "../drawing/outline.ts";
import { changeDrawing, currentDrawing, setOutline, useDrawing } from "../drawing/store.ts";
import { useDraftCheck } from "../drawing/useDraftCheck.ts";
import { finishDrawing, undoCorner } from "../map/drawHands.ts";
import { zoomTo } from "../map/mapContext.ts";
import { approximateHectares } from "../place/hectares.ts";
import { boundsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { kinds, oneOf } from "../view/words.ts";
import { CheckResults } from "./CheckResults.tsx";
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

function DrawButtons() {
  const { t } = useSpeech();
  const mode = useDrawing((drawing) => drawing.mode);
  const outline = useDrawing((drawing) => drawing.outline);
  const refused = useDrawing((drawing) => drawing.holeRefused);
  const drawing = mode === "drawing" || mode === "hole";
  const hint = mode === "editing" ? t("draw.editing") : drawing ? t("draw.drawing") : outline === null ? t("draw.hint") : t("draw.kept");
  return (
    <div className="tools">
      <div className="row">
        {mode === "idle" ? (
          <button type="button" className="main" onClick={() => changeDrawing({ mode: "drawing", holeRefused: false })}>
            {t("draw.start")}
          </button>
        ) : null}
        {drawing ? (
          <>
            <button type="button" className="main" onClick={finishDrawing}>
              {t("draw.finish")}
            </button>
            <button type="button" onClick={undoCorner}>
              {t("draw.undo")}
            </button>
            <button type="button" onClick={() => changeDrawing({ mode: "idle", growing: null })}>
              {t("draw.cancel")}
            </button>
          </>
        ) : null}
        {mode === "editing" ? (
          <button type="button" className="main" onClick={() => changeDrawing({ mode: "idle", growing: null })}>
            {t("draw.editDone")}
          </button>
        ) : null}
        {mode === "idle" && outline !== null ? (
          <>
            <button type="button" onClick={() => changeDrawing({ mode: "editing" })}>
              {t("draw.edit")}
            </button>
            <button type="button" onClick={() => changeDrawing({ mode: "hole", holeRefused: false })}>
              {t("draw.hole")}
            </button>
            <button type="button" onClick={() => zoomTo(boundsOf(shownRings(outline).flat()))}>
              {t("draw.zoom")}
            </button>
            <button type="button" onClick={saveAsFile}>
              {t("draw.export")}
            </button>
            <button type="button" className="danger" onClick={() => setOutline(null)}>
              {t("draw.delete")}
            </button>
          </>
        ) : null}
      </div>
      <p className="quiet" role="status">
        {refused ? t("draw.holeOutside") : hint}
      </p>
    </div>
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

function saveAsFile(): void {
  const draft = currentDrawing();
  if (draft.outline === null) {
    return;
  }
  const text = JSON.stringify(asFeature(draft, draft.outline), null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: "application/geo+json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${draft.kind}.geojson`;
  link.click();
  URL.revokeObjectURL(address);
}
