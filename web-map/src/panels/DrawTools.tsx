import type { ReactNode } from "react";
import { deleteOutline, dropLastCorner, finishDrawing, hold, letGo, partsNow, startDrawing } from "../drawing/deeds.ts";
import { asFeature } from "../drawing/draft.ts";
import { deedsAround } from "../drawing/history.ts";
import { currentDrawing, redo, undo, useDrawing } from "../drawing/store.ts";
import { zoomTo } from "../map/mapContext.ts";
import { putCornerInMiddle } from "../map/mapHand.ts";
import { boundsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { DrawState } from "./DrawState.tsx";
import { SharedCornerOffer } from "./SharedCornerOffer.tsx";
import { ToolControls } from "./ToolControls.tsx";

/** What can be done with the outline now, each tool a button; while one is held, what belongs to it. */
export function DrawTools() {
  const { t } = useSpeech();
  const tool = useDrawing((drawing) => drawing.tool);
  const empty = useDrawing((drawing) => drawing.draft.outline === null);
  return (
    <div className="tools">
      <HistoryButtons />
      {tool.name === "none" ? <StartButtons empty={empty} /> : null}
      {tool.name === "none" && !empty ? (
        <>
          <Group name="edit">
            {(["corners", "move", "rotate", "merge", "snap"] as const).map((name) => (
              <button key={name} type="button" onClick={() => hold(name)}>
                {t(name === "corners" ? "draw.edit" : `draw.${name}`)}
              </button>
            ))}
          </Group>
          <OutlineButtons />
        </>
      ) : null}
      {tool.name === "draw" ? <DrawingButtons /> : null}
      <ToolControls />
      <DrawState />
      <SharedCornerOffer />
    </div>
  );
}

/** What can be drawn: the first part, or what is added to it and taken from it. */
function StartButtons({ empty }: Readonly<{ empty: boolean }>) {
  const { t } = useSpeech();
  return (
    <Group name="draw">
      <button type="button" className={empty ? "main" : ""} onClick={() => startDrawing("part")}>
        {t(empty ? "draw.start" : "draw.part")}
      </button>
      {empty
        ? null
        : (["hole", "cut", "split"] as const).map((what) => (
            <button key={what} type="button" onClick={() => startDrawing(what)}>
              {t(`draw.${what}`)}
            </button>
          ))}
    </Group>
  );
}

function Group({ name, children }: Readonly<{ name: "draw" | "edit" | "outline" | "history"; children: ReactNode }>) {
  const { t } = useSpeech();
  return (
    <fieldset className="tool-group">
      <legend>{t(`draw.group.${name}`)}</legend>
      <div className="tool-buttons">{children}</div>
    </fieldset>
  );
}

function DrawingButtons() {
  const { t } = useSpeech();
  return (
    <Group name="draw">
      <button type="button" className="main" onClick={finishDrawing}>
        {t("draw.finish")}
      </button>
      <button type="button" onClick={putCornerInMiddle}>
        {t("draw.corner.centre")}
      </button>
      <button type="button" onClick={dropLastCorner}>
        {t("draw.undo")}
      </button>
      <button type="button" onClick={letGo}>
        {t("draw.cancel")}
      </button>
    </Group>
  );
}

/** Undo and redo, each saying what it would do. */
export function HistoryButtons() {
  const { t } = useSpeech();
  const history = useDrawing((drawing) => drawing.history);
  const deeds = deedsAround(history);
  return (
    <Group name="history">
      <button
        type="button"
        disabled={deeds.undo === null}
        title={deeds.undo === null ? undefined : t("draw.undoHint", { deed: t(`draw.deed.${deeds.undo}`) })}
        onClick={undo}
      >
        {t("draw.undoStep")}
      </button>
      <button
        type="button"
        disabled={deeds.redo === null}
        title={deeds.redo === null ? undefined : t("draw.redoHint", { deed: t(`draw.deed.${deeds.redo}`) })}
        onClick={redo}
      >
        {t("draw.redoStep")}
      </button>
    </Group>
  );
}

function OutlineButtons() {
  const { t } = useSpeech();
  return (
    <Group name="outline">
      <button type="button" onClick={() => zoomTo(boundsOf(partsNow().flat(2)))}>
        {t("draw.zoom")}
      </button>
      <button type="button" onClick={saveAsFile}>
        {t("draw.export")}
      </button>
      <button type="button" className="danger" onClick={deleteOutline}>
        {t("draw.delete")}
      </button>
    </Group>
  );
}

function saveAsFile(): void {
  const { draft } = currentDrawing();
  const text = JSON.stringify(asFeature(draft, partsNow()), null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: "application/geo+json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${draft.site ?? draft.kind}.geojson`;
  link.click();
  URL.revokeObjectURL(address);
}
