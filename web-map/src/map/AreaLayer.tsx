import L from "leaflet";
import { useEffect } from "react";
import { partsFromRings } from "../drawing/outline.ts";
import type { Parts, Ring } from "../place/shapes.ts";
import { partsOfArea } from "../plots/area.ts";
import { useAreaDraft } from "../plots/areaDraft.ts";
import { ringsSoFar } from "../plots/areaLines.ts";
import { useView } from "../view/store.ts";
import { drawAreaByHand } from "./areaHand.ts";
import { useLeafletMap } from "./mapContext.ts";

const ink = "#a3120a";
const line = { color: ink, weight: 2.5, interactive: false } as const;

/** The area that is searched, and the one being drawn; the panel names both. */
export function AreaLayer() {
  const map = useLeafletMap();
  const within = useView((view) => view.need.within);
  const bbox = useView((view) => view.need.bbox);
  const draft = useAreaDraft();
  const draws = draft !== null;

  useEffect(() => (draws ? drawAreaByHand(map) : undefined), [map, draws]);
  useEffect(() => {
    const drawn = within === undefined || draws ? null : partsOfArea(within);
    const [west = 0, south = 0, east = 0, north = 0] = (bbox ?? "").split(",").map(Number);
    return show(map, [
      ...(drawn === null ? [] : [L.polygon(surfaces(drawn), { ...line, fillOpacity: 0.06 })]),
      ...(bbox === undefined
        ? []
        : [L.rectangle(L.latLngBounds([south, west], [north, east]), { ...line, dashArray: "8 6", fill: false })]),
    ]);
  }, [map, within, bbox, draws]);
  useEffect(() => {
    const rings = ringsSoFar(draft ?? "");
    return show(map, [
      L.polygon(surfaces(partsFromRings(rings)), { ...line, dashArray: "4 5", fillOpacity: 0.1 }),
      ...latLngs(rings.flat()).map((at) => L.circleMarker(at, { ...line, radius: 5, fillColor: "#fff", fillOpacity: 1 })),
    ]);
  }, [map, draft]);
  return null;
}

function surfaces(parts: Parts): [number, number][][][] {
  return parts.map((rings) => rings.map(latLngs));
}

function latLngs(ring: Ring): [number, number][] {
  return ring.map(([lng, lat]) => [lat, lng]);
}

function show(map: L.Map, layers: readonly L.Path[]): () => void {
  for (const layer of layers) {
    layer.addTo(map);
  }
  return () => {
    for (const layer of layers) {
      layer.remove();
    }
  };
}
