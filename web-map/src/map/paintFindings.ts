import L from "leaflet";
import type { Finding } from "../api/types.ts";
import type { Speech } from "../text/language.ts";
import { findingColours } from "./siteStyle.ts";

/** Paints where findings are: red where it is an error, amber where a warning. Returns what takes them away. */
export function paintFindings(map: L.Map, findings: readonly Finding[], speech: Speech): () => void {
  const group = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: "findings" });
  // Errors last, on top of the rest.
  for (const finding of [...findings].sort((a, b) => rank[a.severity] - rank[b.severity])) {
    if (finding.geometry === null || finding.severity === "advice") {
      continue;
    }
    const color = findingColours[finding.severity];
    const style = {
      renderer,
      pane: "findings",
      color,
      weight: 2,
      fillColor: color,
      fillOpacity: finding.severity === "error" ? 0.42 : 0.12,
      className: `finding finding-${finding.severity}`,
    };
    const painted = L.geoJSON(finding.geometry, {
      interactive: false,
      style: () => style,
      pointToLayer: (_, at) => L.circleMarker(at, { ...style, radius: 7 }),
    }).addTo(group);
    nameShapes(painted, `${speech.t(`check.severity.${finding.severity}`)}: ${speech.sentence(finding.message)}`);
  }
  return () => {
    group.remove();
    renderer.remove();
  };
}

/** Says what a painted shape is to those who do not see it. */
export function nameShapes(painted: L.GeoJSON, name: string): void {
  for (const shape of painted.getLayers()) {
    const element = shape instanceof L.Path ? shape.getElement() : undefined;
    element?.setAttribute("role", "img");
    element?.setAttribute("aria-label", name);
  }
}

const rank = { advice: 0, warning: 1, error: 2 } as const;
