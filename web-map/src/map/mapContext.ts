import type { Map as LeafletMap } from "leaflet";
import { createContext, useContext, useSyncExternalStore } from "react";
import { type Bounds, boundsOfGeometry, joinBounds } from "../place/shapes.ts";

export const MapContext = createContext<LeafletMap | null>(null);

/** The map that layers are put on. */
export function useLeafletMap(): LeafletMap {
  const map = useContext(MapContext);
  if (map === null) {
    throw new Error("A map layer stands inside the map.");
  }
  return map;
}

// Panels live beside the map and ask it to move without holding it.
let mover: ((bounds: Bounds) => void) | null = null;
let mapBox: Bounds | null = null;
const listeners = new Set<() => void>();

export function registerMover(move: ((bounds: Bounds) => void) | null): void {
  mover = move;
}

export function zoomTo(bounds: Bounds | null): void {
  if (bounds !== null) {
    mover?.(bounds);
  }
}

export function zoomToGeometries(geometries: readonly (GeoJSON.Geometry | null)[]): void {
  zoomTo(joinBounds(geometries.map(boundsOfGeometry)));
}

export function publishMapBox(box: Bounds | null): void {
  mapBox = box;
  for (const listener of listeners) {
    listener();
  }
}

/** The box the map shows, once it has come to rest. */
export function useMapBox(): Bounds | null {
  return useSyncExternalStore(subscribe, () => mapBox);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
