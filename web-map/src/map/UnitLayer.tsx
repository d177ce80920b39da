import L from "leaflet";
import { useEffect } from "react";
import { type UnitFeature, useUnits } from "../api/land.ts";
import { edgesOnce } from "../place/edges.ts";
import { boundsOfGeometry } from "../place/shapes.ts";
import { useDate } from "../view/date.ts";
import { useView } from "../view/store.ts";
import type { UnitLevel } from "../view/words.ts";
import { latLngBoundsOf } from "./geoJsonToLatLng.ts";
import { useLeafletMap } from "./mapContext.ts";

const lines: Readonly<Record<UnitLevel, { weight: number; color: string }>> = {
  province: { weight: 3, color: "#3c2a4d" },
  district: { weight: 1.75, color: "#5d4a70" },
  commune: { weight: 1, color: "#84769a" },
};

/** The outlines of the provinces, districts or communes that existed on the date, with their names. */
export function UnitLayer({ level }: Readonly<{ level: UnitLevel }>) {
  const map = useLeafletMap();
  const wanted = useView((view) => view.layers.includes(level));
  const { data } = useUnits(level, useDate(), wanted);

  useEffect(() => {
    if (!wanted || data === undefined) {
      return;
    }
    const layer = L.layerGroup([
      ...drawEdges(level, data.features, true),
      ...drawEdges(level, data.features, false),
      ...data.features.flatMap((unit) => drawName(level, unit)),
    ]).addTo(map);
    // Where a level has no units, the names of the level above take their place.
    map.getContainer().classList.toggle(`no-${level}`, data.features.length === 0);
    return () => {
      map.getContainer().classList.remove(`no-${level}`);
      layer.remove();
    };
  }, [map, level, wanted, data]);

  return null;
}

function drawEdges(level: UnitLevel, units: readonly UnitFeature[], schematic: boolean): L.Layer[] {
  const geometries = units.filter((unit) => (unit.properties.quality === "schematic") === schematic).map((unit) => unit.geometry);
  const edges = edgesOnce(geometries).map((line) => line.map(([x, y]): L.LatLngTuple => [y, x]));
  const dashArray = schematic ? "9 5" : "none";
  return edges.length === 0 ? [] : [L.polyline(edges, { ...lines[level], dashArray, opacity: 0.75, pane: "units", interactive: false })];
}

function drawName(level: UnitLevel, unit: UnitFeature): L.Layer[] {
  const box = boundsOfGeometry(unit.geometry);
  if (box === null) {
    return [];
  }
  const options = { permanent: true, direction: "center", className: `unit-name unit-${level}`, pane: "names" } as const;
  return [L.tooltip(latLngBoundsOf(box).getCenter(), { ...options, content: unit.properties.name })];
}
