import type { Map as LeafletMap } from "leaflet";
import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import { type Bounds, boundsOfGeometry, joinBounds } from "../place/shapes.ts";
import { arrival } from "../view/arrival.ts";

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
let sought = arrival.sought;
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

/** Goes to the site or plot that the page was opened at, once it is known where it lies. */
export function useArrival(code: string, bounds: Bounds | null): void {
  useEffect(() => {
    if (code === sought && bounds !== null) {
      zoomTo(bounds);
      stay();
    }
  }, [code, bounds]);
}

/** The map was moved: it is not taken anywhere any more. */
export function stay(): void {
  sought = null;
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
