import { useEffect, useRef, useState } from "react";
import { useSites } from "../api/sites.ts";
import { countCorners } from "../drawing/corners.ts";
import { letGo } from "../drawing/deeds.ts";
import { centreOf } from "../drawing/motion.ts";
import { publishSites } from "../drawing/neighbours.ts";
import { shownParts } from "../drawing/outline.ts";
import { openSomeDraft, useDrawing } from "../drawing/store.ts";
import { useAskingCheck } from "../drawing/useDraftCheck.ts";
import { type Point, partsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, useView } from "../view/store.ts";
import { createDraftCanvas, type DraftCanvas } from "./draftCanvas.ts";
import { drawByHand } from "./drawHands.ts";
import { listenForKeys } from "./drawKeys.ts";
import { editCorners, moveWhole, rotateWhole } from "./editHands.ts";
import { useLeafletMap } from "./mapContext.ts";
import { registerHand } from "./mapHand.ts";

/** The draft on the map: seen, and drawn, dragged and turned by hand. */
export function DrawLayer() {
  const map = useLeafletMap();
  const open = useView((view) => view.tab === "draw");
  const tool = useDrawing((drawing) => drawing.tool);
  const what = tool.name === "draw" ? tool.what : null;
  const [hand, setHand] = useState<Point | null>(null);
  const { sites } = useSites(useDate());

  useEffect(() => registerHand(map), [map]);
  useEffect(() => void openSomeDraft(), []);
  useEffect(() => publishSites(sites), [sites]);
  useAskingCheck(open);

  useEffect(() => {
    if (open) {
      return listenForKeys(map);
    }
    letGo();
  }, [map, open]);

  useEffect(() => {
    map.getContainer().classList.toggle("drawing", tool.name !== "none");
    if (tool.name !== "none") {
      changeView({ site: null });
    }
  }, [map, tool.name]);

  useEffect(() => {
    map.getContainer().style.cursor = what === null ? "" : "crosshair";
    return what === null ? undefined : drawByHand(map, setHand);
  }, [map, what]);
  useEffect(() => (tool.name === "corners" ? editCorners(map) : undefined), [map, tool.name]);
  useEffect(() => (tool.name === "move" ? moveWhole(map) : undefined), [map, tool.name]);
  useEffect(() => (tool.name === "rotate" ? rotateWhole(map) : undefined), [map, tool.name]);

  return open ? <DraftPicture hand={hand} /> : null;
}

/** Paints the draft as it is now. */
function DraftPicture({ hand }: Readonly<{ hand: Point | null }>) {
  const map = useLeafletMap();
  const { t, count } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const others = useDrawing((drawing) => drawing.draft.others);
  const live = useDrawing((drawing) => drawing.live);
  const tool = useDrawing((drawing) => drawing.tool);
  const selected = useDrawing((drawing) => drawing.selected);
  const atKeys = useMapHasKeys();
  const canvas = useRef<DraftCanvas | null>(null);

  useEffect(() => {
    canvas.current = createDraftCanvas(map);
    return () => {
      canvas.current?.remove();
      canvas.current = null;
    };
  }, [map]);

  useEffect(() => {
    const drawing = tool.name === "draw";
    // The part under the hand is painted as a line that grows.
    const parts = live !== null && !drawing ? live : shownParts(outline);
    canvas.current?.show(
      {
        parts,
        others: others.map(({ geometry }) => partsOf(geometry)),
        halves: tool.name === "split" ? tool.halves.map(({ geometry }) => partsOf(geometry)) : [],
        growing: drawing ? { corners: tool.corners, hand, closes: tool.what !== "split" } : null,
        handles: tool.name === "corners",
        selected: tool.name === "corners" ? selected : null,
        centre: tool.name === "rotate" ? centreOf(parts) : null,
        crosshair: drawing && atKeys,
      },
      t("draw.picture", { parts: count(parts.length), corners: count(countCorners(parts)) }),
    );
  }, [outline, others, live, tool, selected, hand, atKeys, t, count]);

  return null;
}

/** Whether the map has the focus by the keyboard, so that its arrow keys move it under the cross. */
function useMapHasKeys(): boolean {
  const map = useLeafletMap();
  const [has, setHas] = useState(false);
  useEffect(() => {
    const ground = map.getContainer();
    const look = () => setHas(document.activeElement === ground && ground.matches(":focus-visible"));
    ground.addEventListener("focusin", look);
    ground.addEventListener("focusout", look);
    return () => {
      ground.removeEventListener("focusin", look);
      ground.removeEventListener("focusout", look);
    };
  }, [map]);
  return has;
}
