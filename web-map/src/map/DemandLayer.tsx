import L from "leaflet";
import { useEffect } from "react";
import { useDemand } from "../api/inbox.ts";
import { circleRadius, demandColour, peopleInWords } from "../inbox/demand.ts";
import { useDesk } from "../inbox/desk.ts";
import { useSpeech } from "../text/language.ts";
import { changeView } from "../view/store.ts";
import { useLeafletMap } from "./mapContext.ts";
import { plainText } from "./plainText.ts";

/** How many people want land at each site, as circles while their table is open; the table says the same. */
export function DemandLayer() {
  return useDesk((desk) => desk.section) === "demand" ? <Circles /> : null;
}

function Circles() {
  const map = useLeafletMap();
  const speech = useSpeech();
  const { data } = useDemand();

  useEffect(() => {
    if (data === undefined) {
      return;
    }
    const renderer = L.svg({ pane: "plots", padding: 0.3 });
    const group = L.layerGroup().addTo(map);
    // The small ones lie on the large ones.
    const sized = data.features
      .map((feature) => ({ ...feature, radius: circleRadius(feature.properties.people) }))
      .sort((a, b) => b.radius - a.radius);
    for (const { geometry, radius, properties } of sized) {
      const [lng, lat] = geometry?.coordinates ?? [];
      if (lng === undefined || lat === undefined) {
        continue;
      }
      const style = { color: demandColour, weight: 2, fillColor: demandColour, fillOpacity: 0.35 };
      const circle = L.circleMarker([lat, lng], { ...style, radius, renderer, pane: "plots", bubblingMouseEvents: false }).addTo(group);
      const name = speech.t("inbox.demand.circle", { site: properties.name, people: peopleInWords(properties.people, speech) });
      circle.bindTooltip(plainText(name), { className: "site-tip" });
      circle.getElement()?.setAttribute("role", "img");
      circle.getElement()?.setAttribute("aria-label", name);
      circle.on("click", () => changeView({ site: properties.site }));
    }
    return () => {
      group.remove();
      renderer.remove();
    };
  }, [map, data, speech]);

  return null;
}
