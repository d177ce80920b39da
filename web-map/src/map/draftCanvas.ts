import L from "leaflet";
import type { CornerAt } from "../drawing/corners.ts";
import type { Parts, Point, Ring } from "../place/shapes.ts";
import { forEachCorner, forEachMiddle, type Screen, screenOf, worldOf } from "./screen.ts";

/** Everything of the draft that is to be seen. */
export type Scene = Readonly<{
  parts: Parts;
  /** Outlines of other sites that change along with it. */
  others: readonly Parts[];
  /** The halves of a split, to choose from. */
  halves: readonly Parts[];
  /** The line being drawn, and where the hand is now. */
  growing: Readonly<{ corners: Ring; hand: Point | null; closes: boolean }> | null;
  handles: boolean;
  selected: CornerAt | null;
  /** What it turns around. */
  centre: Point | null;
  /** Says where a corner put down by the keyboard would be. */
  crosshair: boolean;
}>;

export type DraftCanvas = Readonly<{ show: (scene: Scene, label: string) => void; remove: () => void }>;

const ink = "#101820";
const accent = "#0b6b75";
const focus = "#d4640a";
const halfColours = ["#0b6b75", "#8a3f78", "#b35c00", "#0a5ea8"];

/** Handles nearer to one another than this on the screen are thinned out; each corner can be taken all the same. */
const apart = 11;

/**
 * The draft on two canvases of the map, its shape under the findings and its handles over everything: thousands of corners cost a
 * stroke of the brush each instead of an element of the page each.
 */
export function createDraftCanvas(map: L.Map): DraftCanvas {
  const pane = map.getPane("handles") ?? map.createPane("handles");
  Object.assign(pane.style, { zIndex: "640", pointerEvents: "none" });
  const shape = canvasIn(map.getPane("outline"));
  const handles = canvasIn(pane);
  handles.setAttribute("aria-hidden", "true");
  shape.setAttribute("role", "img");
  let scene: Scene | null = null;
  let frame = 0;

  const paint = () => {
    frame = 0;
    const screen = screenOf(map);
    const at = map.containerPointToLayerPoint([0, 0]);
    for (const canvas of [shape, handles]) {
      resize(canvas, screen);
      L.DomUtil.setPosition(canvas, at);
    }
    const [under, over] = [brushOf(shape), brushOf(handles)];
    if (scene !== null && under !== null && over !== null) {
      paintShapes(under, screen, scene);
      paintHandles(over, screen, scene);
    }
  };
  const ask = () => {
    if (frame === 0) {
      frame = requestAnimationFrame(paint);
    }
  };
  map.on("move zoomend viewreset resize", ask);
  return {
    show: (next, label) => {
      scene = next;
      shape.setAttribute("aria-label", label);
      ask();
    },
    remove: () => {
      cancelAnimationFrame(frame);
      map.off("move zoomend viewreset resize", ask);
      shape.remove();
      handles.remove();
    },
  };
}

function canvasIn(pane: HTMLElement | undefined): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.className = "draft-canvas leaflet-zoom-hide";
  pane?.append(canvas);
  return canvas;
}

function resize(canvas: HTMLCanvasElement, { width, height }: Screen): void {
  const ratio = window.devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
}

function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const brush = canvas.getContext("2d");
  const ratio = window.devicePixelRatio;
  brush?.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush?.clearRect(0, 0, canvas.width, canvas.height);
  return brush;
}

function paintShapes(brush: CanvasRenderingContext2D, screen: Screen, scene: Scene): void {
  for (const other of scene.others) {
    paintParts(brush, screen, other, { line: accent, width: 2, dash: [7, 4], fill: "rgb(11 107 117 / 10%)" });
  }
  paintParts(brush, screen, scene.parts, { line: ink, width: 2.5, dash: [], fill: "rgb(16 24 32 / 8%)" });
  for (const [index, half] of scene.halves.entries()) {
    const colour = halfColours[index % halfColours.length] ?? accent;
    paintParts(brush, screen, half, { line: colour, width: 3, dash: [], fill: `${colour}33` });
    paintNumber(brush, screen, half, index + 1, colour);
  }
}

type Look = Readonly<{ line: string; width: number; dash: readonly number[]; fill: string }>;

function paintParts(brush: CanvasRenderingContext2D, screen: Screen, parts: Parts, look: Look): void {
  if (parts.length === 0) {
    return;
  }
  brush.beginPath();
  for (const ring of parts.flat()) {
    trace(brush, screen, ring);
    brush.closePath();
  }
  brush.fillStyle = look.fill;
  brush.fill("evenodd");
  brush.setLineDash([...look.dash]);
  brush.lineJoin = "round";
  brush.strokeStyle = "rgb(255 255 255 / 75%)";
  brush.lineWidth = look.width + 2;
  brush.stroke();
  brush.strokeStyle = look.line;
  brush.lineWidth = look.width;
  brush.stroke();
  brush.setLineDash([]);
}

/** The line through the corners, without those that fall on the pixel before. */
function trace(brush: CanvasRenderingContext2D, screen: Screen, ring: Ring): void {
  const world = worldOf(ring);
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let index = 0; index < ring.length; index += 1) {
    const [x, y] = [screen.xOf(world[2 * index] ?? 0), screen.yOf(world[2 * index + 1] ?? 0)];
    if (index === 0) {
      brush.moveTo(x, y);
    } else if (Math.abs(x - lastX) < 0.75 && Math.abs(y - lastY) < 0.75) {
      continue;
    } else {
      brush.lineTo(x, y);
    }
    [lastX, lastY] = [x, y];
  }
}

function paintNumber(brush: CanvasRenderingContext2D, screen: Screen, parts: Parts, number: number, colour: string): void {
  let [x, y, count] = [0, 0, 0];
  forEachCorner(parts, screen, (cx, cy) => {
    x += cx;
    y += cy;
    count += 1;
  });
  brush.beginPath();
  brush.arc(x / count, y / count, 13, 0, 2 * Math.PI);
  brush.fillStyle = colour;
  brush.fill();
  brush.fillStyle = "#fff";
  brush.font = "600 15px sans-serif";
  brush.textAlign = "center";
  brush.textBaseline = "middle";
  brush.fillText(String(number), x / count, y / count + 1);
}

function paintHandles(brush: CanvasRenderingContext2D, screen: Screen, scene: Scene): void {
  if (scene.handles) {
    paintMiddles(brush, screen, scene.parts);
    paintCorners(brush, screen, scene);
  }
  if (scene.growing !== null) {
    paintGrowing(brush, screen, scene.growing);
  }
  if (scene.centre !== null) {
    const [world] = [worldOf([scene.centre])];
    cross(brush, screen.xOf(world[0] ?? 0), screen.yOf(world[1] ?? 0), 9, accent);
  }
  if (scene.crosshair) {
    cross(brush, screen.width / 2, screen.height / 2, 14, focus);
  }
}

function paintCorners(brush: CanvasRenderingContext2D, screen: Screen, { parts, selected }: Scene): void {
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, 0];
  brush.beginPath();
  forEachCorner(parts, screen, (x, y) => {
    if (x > -8 && y > -8 && x < screen.width + 8 && y < screen.height + 8 && Math.hypot(x - lastX, y - lastY) >= apart) {
      brush.rect(x - 4, y - 4, 8, 8);
      [lastX, lastY] = [x, y];
    }
  });
  brush.fillStyle = "#fff";
  brush.fill();
  brush.strokeStyle = ink;
  brush.lineWidth = 1.75;
  brush.stroke();
  const chosen = selected === null ? undefined : parts[selected.part]?.[selected.ring]?.[selected.corner];
  if (chosen !== undefined) {
    const world = worldOf([chosen]);
    const [x, y] = [screen.xOf(world[0] ?? 0), screen.yOf(world[1] ?? 0)];
    brush.beginPath();
    brush.rect(x - 6, y - 6, 12, 12);
    brush.fillStyle = focus;
    brush.fill();
    brush.strokeStyle = "#fff";
    brush.lineWidth = 2;
    brush.stroke();
  }
}

function paintMiddles(brush: CanvasRenderingContext2D, screen: Screen, parts: Parts): void {
  brush.beginPath();
  forEachMiddle(parts, screen, (x, y) => {
    brush.moveTo(x + 4, y);
    brush.arc(x, y, 4, 0, 2 * Math.PI);
  });
  brush.fillStyle = "rgb(255 255 255 / 80%)";
  brush.fill();
  brush.strokeStyle = "rgb(16 24 32 / 65%)";
  brush.lineWidth = 1.25;
  brush.stroke();
}

function paintGrowing(brush: CanvasRenderingContext2D, screen: Screen, { corners, hand, closes }: NonNullable<Scene["growing"]>): void {
  if (corners.length === 0) {
    return;
  }
  const line = hand === null ? corners : [...corners, hand];
  brush.beginPath();
  trace(brush, screen, line);
  if (closes && line.length > 2) {
    brush.closePath();
    brush.fillStyle = "rgb(212 100 10 / 12%)";
    brush.fill();
  }
  brush.strokeStyle = "rgb(255 255 255 / 75%)";
  brush.lineWidth = 4.5;
  brush.stroke();
  brush.strokeStyle = focus;
  brush.lineWidth = 2.5;
  brush.stroke();
  brush.beginPath();
  forEachCorner([[corners]], screen, (x, y, _, __, corner) => {
    const size = corner === 0 && closes && corners.length > 2 ? 7 : 4;
    brush.moveTo(x + size, y);
    brush.arc(x, y, size, 0, 2 * Math.PI);
  });
  brush.fillStyle = "#fff";
  brush.fill();
  brush.lineWidth = 2;
  brush.stroke();
}

function cross(brush: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  brush.beginPath();
  brush.moveTo(x - size, y);
  brush.lineTo(x + size, y);
  brush.moveTo(x, y - size);
  brush.lineTo(x, y + size);
  brush.strokeStyle = "#fff";
  brush.lineWidth = 5;
  brush.stroke();
  brush.strokeStyle = colour;
  brush.lineWidth = 2.5;
  brush.stroke();
}
