import L from "leaflet";
import type { Bounds } from "../place/shapes.ts";

export function latLngBoundsOf(box: Bounds): L.LatLngBounds {
  return L.latLngBounds([box.south, box.west], [box.north, box.east]);
}

export function boxOf(bounds: L.LatLngBounds): Bounds {
  return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
}
