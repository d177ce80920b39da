import { writeCoordinateTable } from "../place/coordinateTable.ts";
import { systemOf } from "../place/crs.ts";
import type { Parts, Point, Ring } from "../place/shapes.ts";
import { type CornerAt, cornerAt, insertCorner, middleAfter, moveCorner, removeCorner, removeRing, shiftCorner } from "./corners.ts";
import type { Deed } from "./history.ts";
import { centreOf, moveParts, movePoint, rotateParts, type Shift } from "./motion.ts";
import { shownParts, withHole } from "./outline.ts";
import { planeOfDraft } from "./plane.ts";
import { askForSharedCorner, askForSplit } from "./serverDeeds.ts";
import { changeDrawing, currentDrawing, reshape, step } from "./store.ts";
import type { DrawnThing } from "./tools.ts";

const nothing = { name: "none" } as const;

/** The outline as the map shows it now. */
export function partsNow(): Parts {
  return shownParts(currentDrawing().draft.outline);
}

export function startDrawing(what: DrawnThing): void {
  changeDrawing({ tool: { name: "draw", what, corners: [] }, live: null, selected: null, notice: null, shared: null });
}

/** Lets go of whatever tool there is; what it had not finished is gone. */
export function letGo(): void {
  changeDrawing({ tool: nothing, live: null, selected: null });
}

/** Takes up a tool that works on the outline, or lets go of it. */
export function hold(name: "corners" | "move" | "rotate" | "merge" | "snap"): void {
  const held = currentDrawing().tool.name === name;
  changeDrawing({ tool: held ? nothing : { name }, live: null, selected: null, notice: null });
}

export function addCorner(corner: Point): void {
  const { tool } = currentDrawing();
  if (tool.name === "draw") {
    changeDrawing({ tool: { ...tool, corners: [...tool.corners, corner] } });
  }
}

export function dropLastCorner(): void {
  const { tool } = currentDrawing();
  if (tool.name === "draw") {
    changeDrawing({ tool: { ...tool, corners: tool.corners.slice(0, -1) }, live: null });
  }
}

/** Takes a closed ring for what it was drawn for. */
async function takeRing(what: Exclude<DrawnThing, "split">, ring: Ring): Promise<void> {
  const parts = partsNow();
  if (what === "part") {
    reshape(parts.length === 0 ? "draw" : "part", [...parts, [ring]]);
    letGo();
    return;
  }
  const holed = withHole(parts, ring);
  letGo();
  if (holed.state === "cut") {
    reshape(what, holed.parts);
  } else if (what === "hole") {
    changeDrawing({ notice: { tone: "refused", key: "draw.holeOutside" } });
  } else {
    await cutAway(parts, ring);
  }
}

async function cutAway(parts: Parts, ring: Ring): Promise<void> {
  const { difference } = await import("./difference.ts");
  const left = difference(parts, ring);
  if (partsNow() !== parts) {
    return;
  }
  if (left.state === "untouched") {
    changeDrawing({ notice: { tone: "refused", key: "draw.cutOutside" } });
  } else {
    reshape("cut", left.parts);
  }
}

export function setCorner(at: CornerAt, to: Point, mark: string | null = null): void {
  const parts = partsNow();
  const from = cornerAt(parts, at);
  if (from === null || (from[0] === to[0] && from[1] === to[1])) {
    changeDrawing({ live: null });
    return;
  }
  const offered = currentDrawing().shared;
  reshape("corner", moveCorner(parts, at, to), mark);
  changeDrawing({ selected: at });
  // Moved again, or by one arrow key after another: what neighbours have is where it was before all that.
  const { history } = currentDrawing();
  const began = cornerAt(shownParts(history.steps[history.at - 1]?.draft.outline ?? null), at) ?? from;
  void askForSharedCorner(offered?.to === from ? offered.from : began, to);
}

/** Corrects a corner in the numbers it was typed in: the table stays a typed one, and says the new numbers. */
export function retypeCorner(at: CornerAt, typed: Point, shown: Point): void {
  alter("corner", (parts, isShown) => moveCorner(parts, at, isShown ? shown : typed));
  changeDrawing({ selected: at });
}

/** Changes the outline as the map shows it, and, where it was typed, its own numbers and its text in the same way. */
function alter(deed: Deed, change: (parts: Parts, isShown: boolean) => Parts): void {
  const { outline } = currentDrawing().draft;
  if (outline?.source !== "typed") {
    reshape(deed, change(partsNow(), true));
    return;
  }
  const parts = change(outline.parts, false);
  const degrees = systemOf(outline.crs)?.degrees ?? false;
  const text = writeCoordinateTable(parts.flat(), outline.order, degrees, "exactly");
  step(deed, { outline: parts.length === 0 ? null : { ...outline, parts, shown: change(outline.shown, true), text } });
}

/** A new corner in the middle of the edge that begins at the one named, or at the place given. */
export function addCornerAfter(at: CornerAt, place: Point | null = null): void {
  if (place !== null) {
    reshape("insert", insertCorner(partsNow(), at, place));
  } else {
    alter("insert", (parts) => insertCorner(parts, at, middleAfter(parts, at) ?? [0, 0]));
  }
  changeDrawing({ selected: { ...at, corner: at.corner + 1 } });
}

export function deleteCorner(at: CornerAt): void {
  alter("remove", (parts) => removeCorner(parts, at));
  const ring = partsNow()[at.part]?.[at.ring];
  changeDrawing({ selected: ring === undefined ? null : { ...at, corner: Math.min(at.corner, ring.length - 1) } });
}

export function reorderCorner(at: CornerAt, by: 1 | -1): void {
  alter("reorder", (parts) => shiftCorner(parts, at, by));
  changeDrawing({ selected: { ...at, corner: at.corner + by } });
}

/** Deletes a hole, or the part whose outer ring it is. */
export function deleteRing(at: Readonly<{ part: number; ring: number }>): void {
  alter("delete", (parts) => removeRing(parts, at));
  changeDrawing({ selected: null });
}

export function deleteOutline(): void {
  step("delete", { outline: null, others: [] });
}

/** Presses of an arrow key in a row are one step. */
export function nudgeCorner(at: CornerAt, shift: Shift): void {
  const point = cornerAt(partsNow(), at);
  if (point !== null) {
    setCorner(at, movePoint(point, shift, planeOfDraft()), `corner ${at.part} ${at.ring} ${at.corner}`);
  }
}

export function moveOutline(shift: Shift, mark: string | null = null): void {
  reshape("move", moveParts(partsNow(), shift, planeOfDraft()), mark);
}

export function rotateOutline(clockwise: number, mark: string | null = null): void {
  const parts = partsNow();
  const centre = centreOf(parts);
  if (centre !== null && clockwise % 360 !== 0) {
    reshape("rotate", rotateParts(parts, clockwise, centre, planeOfDraft()), mark);
  }
}

/** Takes what was drawn so far as it is. */
export function finishDrawing(): void {
  const { tool } = currentDrawing();
  if (tool.name !== "draw") {
    return;
  }
  const { what, corners } = tool;
  if (corners.length < (what === "split" ? 2 : 3)) {
    changeDrawing({ notice: { tone: "refused", key: what === "split" ? "draw.lineTooShort" : "draw.tooShort" } });
  } else if (what === "split") {
    // The line stays until it has parted the outline: one that stops short can be drawn on.
    void askForSplit(corners);
  } else {
    void takeRing(what, corners);
  }
}
