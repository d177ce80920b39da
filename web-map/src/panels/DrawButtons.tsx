import { asFeature, shownRings } from "../drawing/outline.ts";
import { changeDrawing, currentDrawing, setOutline, undo, useDrawing } from "../drawing/store.ts";
import { finishDrawing, undoCorner } from "../map/drawHands.ts";
import { zoomTo } from "../map/mapContext.ts";
import { boundsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";

/** What can be done with the outline now: each tool a button. */
export function DrawButtons() {
  const { t } = useSpeech();
  const mode = useDrawing((drawing) => drawing.mode);
  const outline = useDrawing((drawing) => drawing.outline);
  const refused = useDrawing((drawing) => drawing.holeRefused);
  const canUndo = useDrawing((drawing) => drawing.past.length > 0);
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
        {mode === "idle" && canUndo ? (
          <button type="button" onClick={undo}>
            {t("draw.undoStep")}
          </button>
        ) : null}
      </div>
      <p className="quiet" role="status">
        {refused ? t("draw.holeOutside") : hint}
      </p>
    </div>
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
