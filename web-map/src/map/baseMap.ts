import L from "leaflet";

const tiles = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

/** One transparent point, shown in place of a tile that did not come. */
const nothing = "/blank.png";

/** How long the first tile may take before the map is called offline. */
const patience = 8000;

/**
 * OpenStreetMap under the map as long as it can be reached. Once it cannot, the plain ground shows instead and
 * `onReach(false)` says so; the browser coming back online is a reason to try again.
 */
export function addBaseMap(map: L.Map, attribution: string, onReach: (reached: boolean) => void): () => void {
  let seen = 0;
  let missed = 0;
  const layer = L.tileLayer(tiles, { maxZoom: 19, attribution, errorTileUrl: nothing, referrerPolicy: "strict-origin-when-cross-origin" });
  const giveUp = () => {
    if (seen === 0) {
      layer.remove();
      onReach(false);
    }
  };
  layer.on("tileload", (event) => {
    // The blank tile that stands in for a missing one is loaded too.
    if (!event.tile.src.endsWith(nothing)) {
      seen += 1;
      onReach(true);
    }
  });
  layer.on("tileerror", () => {
    missed += 1;
    if (missed >= 3) {
      giveUp();
    }
  });
  const timer = window.setTimeout(giveUp, patience);
  const tryAgain = () => {
    missed = 0;
    layer.addTo(map);
  };
  window.addEventListener("online", tryAgain);
  layer.addTo(map);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener("online", tryAgain);
    layer.remove();
  };
}
