// Everything that draws, in one piece: the page fetches it when drawing is first asked for.
import "./style/draw.css";

// What a proposal does with the draft: opens the one kept under its own name, follows it, and takes its content.
export { type Change, changesOf, type Draft, draftOf, emptyDraft, type PartialChange } from "./drawing/draft.ts";
export { redrawSite } from "./drawing/redraw.ts";
export { currentDrawing, forgetDraft, openDraft, resetDraft, subscribeToDraft, useDrawing } from "./drawing/store.ts";
export { DrawLayer } from "./map/DrawLayer.tsx";
export { FindingLayer } from "./map/FindingLayer.tsx";
export { DrawPanel } from "./panels/DrawPanel.tsx";
