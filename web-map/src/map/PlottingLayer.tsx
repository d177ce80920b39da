import L from "leaflet";
import { useEffect } from "react";
import { type PlotFeature, type PlotStatus, usePlotsOfSite } from "../api/plotting.ts";
import { type Desk, openDesk, useDesk, useLayout, usePlotEdit, useWho } from "../plotting/desk.ts";
import type { Layout } from "../plotting/layout.ts";
import { type Speech, useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { useView } from "../view/store.ts";
import { useLeafletMap } from "./mapContext.ts";
import { nameShapes } from "./paintFindings.ts";
import { plainText } from "./plainText.ts";

/** The plots of the open site on the map, and those that are about to be; the tables beside the map say the same. */
export function PlottingLayer() {
  const site = useView((view) => view.site);
  return site === null ? null : <SitePlots key={site} site={site} />;
}

function SitePlots({ site }: Readonly<{ site: string }>) {
  const map = useLeafletMap();
  const speech = useSpeech();
  const who = useWho();
  const [desk] = useDesk(site);
  const [layout] = useLayout(site);
  const { data: plots } = usePlotsOfSite(site, useDate());
  const layingOut = desk.name === "lay-out";
  const chosen = desk.name === "plot" ? desk.code : null;

  useEffect(() => {
    const open = (code: string) => openDesk(who, site, { name: "plot", code } satisfies Desk);
    return paintPlots(map, plots ?? [], chosen, speech, layingOut ? null : open);
  }, [map, plots, chosen, speech, layingOut, who, site]);
  useEffect(() => (layingOut ? paintLayout(map, layout, speech) : undefined), [map, layout, speech, layingOut]);
  return chosen === null ? null : <NewOutline code={chosen} />;
}

/** The outline a plot is to have, over the one it has. */
function NewOutline({ code }: Readonly<{ code: string }>) {
  const map = useLeafletMap();
  const speech = useSpeech();
  const [edit] = usePlotEdit(code);
  const outline = edit?.outline ?? null;
  useEffect(() => {
    if (outline === null) {
      return undefined;
    }
    const style = { ...looks.next, pane: paneOf(map), renderer: rendererOf(map) };
    const shape = L.geoJSON(outline.shown ?? outline.geometry, { interactive: false, style: () => style }).addTo(map);
    nameShapes(shape, speech.t("plotting.map.newOutline"));
    return () => {
      shape.remove();
      style.renderer.remove();
    };
  }, [map, outline, speech]);
  return null;
}

const colours: Readonly<Record<PlotStatus | "unknown", string>> = {
  available: "#00604a",
  reserved: "#8a5000",
  leased: "#0a5ea8",
  "handed-over": "#3b3486",
  revoked: "#b3160a",
  "not-cleared": "#5d6b78",
  unknown: "#5d6b78",
};

const looks = {
  next: { color: "#9c1f74", weight: 3, fillColor: "#9c1f74", fillOpacity: 0.15 },
  out: { color: "#5d6b78", weight: 1, dashArray: "2 4", fillOpacity: 0 },
  roads: { color: "#5d6b78", weight: 1, fillColor: "#5d6b78", fillOpacity: 0.45 },
  leftOver: { color: "#8a5000", weight: 1, dashArray: "4 3", fillColor: "#d98a00", fillOpacity: 0.3 },
} as const;

function paintPlots(
  map: L.Map,
  plots: readonly PlotFeature[],
  chosen: string | null,
  { t, hectares }: Speech,
  open: ((code: string) => void) | null,
): () => void {
  const [renderer, pane] = [rendererOf(map), paneOf(map)];
  const group = L.layerGroup().addTo(map);
  for (const { geometry, properties: plot } of plots) {
    if (geometry === null) {
      continue;
    }
    const color = colours[plot.status ?? "unknown"];
    const isChosen = plot.code === chosen;
    const style = { renderer, pane, color, weight: isChosen ? 4 : 1.5, fillColor: color, fillOpacity: isChosen ? 0.4 : 0.2 };
    const shape = L.geoJSON(geometry, {
      interactive: open !== null,
      bubblingMouseEvents: false,
      style: () => ({ ...style, ...(plot.quality === "schematic" ? { dashArray: "6 4" } : {}) }),
    }).addTo(group);
    const status = plot.status === null ? t("plotting.notPublic") : t(`plotting.status.${plot.status}`);
    nameShapes(shape, t("plotting.map.plot", { label: plot.label, hectares: hectares(plot.measuredHa), status }));
    if (open !== null) {
      shape.on("click", () => open(plot.code));
    }
    if (plots.length <= mostNames) {
      nameOnMap(shape, plot.label);
    }
  }
  return () => {
    group.remove();
    renderer.remove();
  };
}

function paintLayout(map: L.Map, { plots, roads, leftOver }: Layout, { t, hectares }: Speech): () => void {
  const [renderer, pane] = [rendererOf(map), paneOf(map)];
  const group = L.layerGroup().addTo(map);
  const paint = (geometry: GeoJSON.Geometry, look: L.PathOptions, name: string) => {
    const shape = L.geoJSON(geometry, { interactive: false, style: () => ({ ...look, renderer, pane }) }).addTo(group);
    nameShapes(shape, name);
    return shape;
  };
  for (const [name, ground] of [
    ["roads", roads],
    ["leftOver", leftOver],
  ] as const) {
    if (ground?.geometry !== null && ground !== null) {
      paint(ground.geometry, looks[name], `${t(`plotting.preview.${name}`)}: ${hectares(ground.hectares)} ha`);
    }
  }
  for (const plot of plots) {
    const shape = paint(plot.shown ?? plot.geometry, plot.isLeftOut ? looks.out : looks.next, t("plotting.map.new", { label: plot.label }));
    if (!plot.isLeftOut && plots.length <= mostNames) {
      nameOnMap(shape, plot.label);
    }
  }
  return () => {
    group.remove();
    renderer.remove();
  };
}

/** More names than this would be a grey veil over the plots. */
const mostNames = 300;

function nameOnMap(shape: L.GeoJSON, label: string): void {
  shape.bindTooltip(plainText(label), { permanent: true, direction: "center", className: "plot-name", pane: "names", interactive: false });
}

function paneOf(map: L.Map): string {
  const pane = map.getPane("plotting") ?? map.createPane("plotting");
  pane.style.zIndex = "430";
  return "plotting";
}

function rendererOf(map: L.Map): L.Renderer {
  return L.svg({ pane: paneOf(map), padding: 0.5 });
}
