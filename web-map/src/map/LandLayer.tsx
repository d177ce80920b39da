import L from "leaflet";
import { useEffect } from "react";
import { landStyle } from "./landStyle.ts";
import { useLandInView } from "./landView.ts";
import { useLeafletMap } from "./mapContext.ts";

/** Parcels of protected land in view, on a canvas: there may be thousands. */
export function LandLayer() {
  const map = useLeafletMap();
  const { land } = useLandInView();

  useEffect(() => {
    if (land === undefined) {
      return;
    }
    const renderer = L.canvas({ pane: "land", padding: 0.3 });
    const layer = L.geoJSON(
      { type: "FeatureCollection", features: land.features.filter((parcel) => parcel.geometry !== null) } as GeoJSON.FeatureCollection,
      {
        pane: "land",
        interactive: false,
        style: (parcel) => ({ ...landStyle(String(parcel?.properties?.["layerKind"])), renderer }),
      },
    ).addTo(map);
    return () => {
      layer.remove();
      renderer.remove();
    };
  }, [map, land]);

  return null;
}
