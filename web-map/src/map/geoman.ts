import L from "leaflet";

/** What the toolbar of Geoman does to the polygon being drawn; its types leave these two out. */
type DrawHands = Readonly<{ Polygon: Readonly<{ _removeLastVertex: () => void; _finishShape: () => void }> }>;

let arriving: Promise<void> | null = null;

/** Fetches the drawing tools when first needed and fits them to the map. Geoman looks for Leaflet in the global `L`. */
export async function withDrawingTools(map: L.Map): Promise<L.Map> {
  arriving ??= loadGeoman();
  await arriving;
  L.PM.reInitLayer(map as unknown as L.Layer);
  return map;
}

export function removeLastCorner(map: L.Map): void {
  handsOf(map)?.Polygon._removeLastVertex();
}

export function finishShape(map: L.Map): void {
  handsOf(map)?.Polygon._finishShape();
}

async function loadGeoman(): Promise<void> {
  Object.assign(globalThis, { L });
  await Promise.all([import("@geoman-io/leaflet-geoman-free"), import("@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css")]);
}

function handsOf(map: L.Map): DrawHands | undefined {
  return map.pm === undefined ? undefined : (map.pm as unknown as { Draw: DrawHands }).Draw;
}
