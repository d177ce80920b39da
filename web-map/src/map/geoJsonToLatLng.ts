import L from "leaflet";
import type { Bounds, Rings } from "../place/shapes.ts";
import { opened } from "../place/shapes.ts";

/** Rings as Leaflet has them: latitude first, holes after the outline. */
export function latLngsOf(rings: Rings): L.LatLngTuple[][] {
  return rings.map((ring) => ring.map(([x, y]): L.LatLngTuple => [y, x]));
}

/** The rings of a Leaflet polygon, longitude first and not closed. */
export function ringsOf(polygon: L.Polygon): Rings {
  return polygon
    .toGeoJSON(false)
    .geometry.coordinates.map((ring) => opened((ring as GeoJSON.Position[]).map(([x = 0, y = 0]) => [x, y] as const)));
}

export function latLngBoundsOf(box: Bounds): L.LatLngBounds {
  return L.latLngBounds([box.south, box.west], [box.north, box.east]);
}

export function boxOf(bounds: L.LatLngBounds): Bounds {
  return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
}
