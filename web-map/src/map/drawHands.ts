import type { Map as LeafletMap } from "leaflet";
import { finishShape, removeLastCorner } from "./geoman.ts";

let holding: LeafletMap | null = null;

/** Lets the panel's buttons reach the drawing on this map. */
export function registerHands(map: LeafletMap): () => void {
  holding = map;
  return () => {
    holding = null;
  };
}

export function undoCorner(): void {
  if (holding !== null) {
    removeLastCorner(holding);
  }
}

export function finishDrawing(): void {
  if (holding !== null) {
    finishShape(holding);
  }
}
