import type L from "leaflet";
import { deleteCorner, dropLastCorner, finishDrawing, letGo, moveOutline, nudgeCorner, rotateOutline } from "../drawing/deeds.ts";
import type { Shift } from "../drawing/motion.ts";
import { currentDrawing, redo, undo } from "../drawing/store.ts";
import { putCornerInMiddle } from "./mapHand.ts";

const arrows: Readonly<Record<string, Shift>> = {
  ArrowLeft: { east: -1, north: 0 },
  ArrowRight: { east: 1, north: 0 },
  ArrowUp: { east: 0, north: 1 },
  ArrowDown: { east: 0, north: -1 },
};

/** How much farther an arrow key goes with Shift. */
const stretch = 10;

/** What the keys do while the draw panel is open; inside a field of text they are the field's own. */
export function listenForKeys(map: L.Map): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!belongsToField(event) && (event.key === "Escape" ? giveUp() : undoKeys(event) || toolKeys(event, map))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  // Before the map, which pans on arrows.
  document.addEventListener("keydown", onKey, true);
  return () => document.removeEventListener("keydown", onKey, true);
}

function giveUp(): boolean {
  const held = currentDrawing().tool.name !== "none";
  if (held) {
    letGo();
  }
  return held;
}

function undoKeys({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  if (!(ctrlKey || metaKey) || altKey || (letter !== "z" && letter !== "y")) {
    return false;
  }
  const { tool } = currentDrawing();
  if (letter === "y" || shiftKey) {
    redo();
  } else if (tool.name === "draw" && tool.corners.length > 0) {
    dropLastCorner();
  } else {
    undo();
  }
  return true;
}

function toolKeys(event: KeyboardEvent, map: L.Map): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  const { tool, selected, stride } = currentDrawing();
  const way = arrows[event.key];
  const times = event.shiftKey ? stretch : 1;
  const shift = way === undefined ? null : { east: way.east * stride * times, north: way.north * stride * times };
  const erases = event.key === "Delete" || event.key === "Backspace";
  switch (tool.name) {
    case "draw":
      return drawKeys(event, map);
    case "corners":
      if (selected === null || (shift === null && !erases)) {
        return false;
      }
      if (shift === null) {
        deleteCorner(selected);
      } else {
        nudgeCorner(selected, shift);
      }
      return true;
    case "move":
      if (shift !== null) {
        moveOutline(shift, "move by keys");
      }
      return shift !== null;
    case "rotate":
      if (way !== undefined && way.east !== 0) {
        rotateOutline(way.east * times, "rotate by keys");
      }
      // Up and down would move the map away under the hand.
      return way !== undefined;
    default:
      return false;
  }
}

function drawKeys({ key, target }: KeyboardEvent, map: L.Map): boolean {
  const onMap = target === map.getContainer() || target === document.body;
  if (key === "Backspace" && onMap) {
    dropLastCorner();
  } else if (key === "Enter" && onMap) {
    finishDrawing();
  } else if (key === " " && onMap) {
    putCornerInMiddle();
  } else {
    return false;
  }
  return true;
}

function belongsToField({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [role=tab], [contenteditable]") !== null;
}
