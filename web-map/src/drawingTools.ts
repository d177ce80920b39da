// Everything that draws, in one piece: the page fetches it when drawing is first asked for.
import "./style/draw.css";

export { freeDraft } from "./drawing/keeping.ts";
export { drawOutline, redrawSite } from "./drawing/redraw.ts";
export { currentDrawing, openDraft } from "./drawing/store.ts";
export { DrawLayer } from "./map/DrawLayer.tsx";
export { FindingLayer } from "./map/FindingLayer.tsx";
export { DrawPanel } from "./panels/DrawPanel.tsx";
