import L from "leaflet";
import { useEffect } from "react";
import { type ComparedLand, paintedHa } from "../api/comparison.ts";
import { useComparison } from "../api/sites.ts";
import { CompareSwatch } from "../panels/CompareSwatch.tsx";
import { useSpeech } from "../text/language.ts";
import { changeView, useView } from "../view/store.ts";
import { ComparePatterns } from "./ComparePatterns.tsx";
import { type ComparedLook, compareColours, compareDashes, compareFill } from "./compareStyle.ts";
import { useLeafletMap, zoomToGeometries } from "./mapContext.ts";

/** The ground between two versions of the open site: what was kept, what was taken, what was added, and a line that says which is which. */
export function CompareLayer() {
  const map = useLeafletMap();
  const { t, hectares } = useSpeech();
  const site = useView((view) => view.site);
  const pair = useView((view) => view.compare);
  const { data } = useComparison(site, pair);
  const land = pair === null ? null : (data?.land ?? null);

  useEffect(() => (pair === null ? undefined : listenForEscape()), [pair]);
  useEffect(() => {
    if (land !== null) {
      zoomToGeometries([land.added.geometry, land.taken.geometry, land.kept.geometry]);
    }
  }, [land]);
  useEffect(() => {
    if (land !== null) {
      return drawLand(map, land, (part) => `${t(`compare.part.${part}`)}: ${hectares(paintedHa(land[part]))} ha`);
    }
  }, [map, land, t, hectares]);

  return land === null ? null : (
    <>
      <ComparePatterns />
      <section className="map-compare" aria-label={t("compare.legend")}>
        <ul>
          {parts.toReversed().map((part) => (
            <li key={part}>
              <CompareSwatch part={part} /> {t(`compare.part.${part}`)}:{" "}
              <span className="number">{hectares(paintedHa(land[part]))} ha</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** From the ground up: what changed lies over what stayed. */
const parts = ["kept", "taken", "added"] as const;

function drawLand(map: L.Map, land: ComparedLand, name: (part: ComparedLook) => string): () => void {
  const renderer = L.svg({ pane: "findings" });
  const group = L.layerGroup().addTo(map);
  for (const part of parts) {
    const { geometry } = land[part];
    if (geometry === null) {
      continue;
    }
    const style = {
      renderer,
      pane: "findings",
      color: compareColours[part],
      weight: part === "kept" ? 1.5 : 2.5,
      dashArray: compareDashes[part],
      fillColor: compareFill(part),
      fillOpacity: part === "kept" ? 0 : 1,
    };
    const painted = L.geoJSON(geometry, { interactive: false, style: () => style }).addTo(group);
    for (const shape of painted.getLayers()) {
      const element = shape instanceof L.Path ? shape.getElement() : undefined;
      element?.setAttribute("role", "img");
      element?.setAttribute("aria-label", name(part));
    }
  }
  return () => {
    group.remove();
    renderer.remove();
  };
}

function listenForEscape(): () => void {
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      changeView({ compare: null });
    }
  };
  document.addEventListener("keydown", close);
  return () => document.removeEventListener("keydown", close);
}
