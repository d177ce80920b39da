import L from "leaflet";
import { paintHandles } from "./paintHandles.ts";
import { paintShapes } from "./paintShapes.ts";
import type { Scene } from "./scene.ts";
import { type Screen, screenOf } from "./screen.ts";

export type DraftCanvas = Readonly<{ show: (scene: Scene, label: string) => void; remove: () => void }>;

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
