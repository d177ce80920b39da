import type { Map as LeafletMap } from "leaflet";
import { addCorner } from "../drawing/deeds.ts";

let map: LeafletMap | null = null;

/** Lets the panel's buttons and the keys put corners on this map. */
export function registerHand(held: LeafletMap): () => void {
  map = held;
  return () => {
    map = null;
  };
}

/** The map is moved until the place wanted lies in its middle, and the corner is put there. */
export function putCornerInMiddle(): void {
  const centre = map?.getCenter();
  if (centre !== undefined) {
    addCorner([centre.lng, centre.lat]);
  }
}
