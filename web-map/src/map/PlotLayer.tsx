import L from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { type PlotStatus, usePlotOutlines, usePlots } from "../api/plots.ts";
import type { Quality } from "../api/types.ts";
import { snapOutward } from "../place/grid.ts";
import { hover, useHovered } from "../plots/hovered.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, useView } from "../view/store.ts";
import { AreaLayer } from "./AreaLayer.tsx";
import { useLeafletMap, useMapBox } from "./mapContext.ts";
import { PlotPatterns } from "./PlotPatterns.tsx";
import { plainText } from "./plainText.ts";
import { plotDotStyle, plotStyle } from "./plotStyle.ts";

/** A wider view than this, in degrees of longitude, holds more plots than can be told apart. */
const widest = 0.16;
const cell = 0.02;

/** Drawn on the map under one code: how it looks when it is pointed at or open, and when not. */
type Drawn = Readonly<{ code: string; look: (marked: boolean) => void }>;

/** Plots while they are looked for: outlines from near, dots for those found from afar. Lists open them by keyboard. */
export function PlotLayer() {
  const searches = useView((view) => view.tab === "plots");
  const opened = useView((view) => view.plot !== null);
  return searches || opened ? (
    <>
      <PlotPatterns />
      <Outlines />
      {searches ? (
        <>
          <FoundDots />
          <AreaLayer />
        </>
      ) : null}
    </>
  ) : null;
}

function Outlines() {
  const map = useLeafletMap();
  const { t } = useSpeech();
  const box = useMapBox();
  const near = box !== null && box.east - box.west <= widest;
  const { data } = usePlotOutlines(near ? snapOutward(box, cell) : null, useDate());
  const outlines = near ? data : undefined;
  const drawn = useRef<readonly Drawn[]>([]);

  useEffect(() => {
    if (outlines === undefined) {
      return;
    }
    const renderer = L.svg({ pane: "plots", padding: 0.3 });
    const layers = outlines.features.flatMap(({ geometry, properties: { code, label, siteName, status, quality } }) => {
      if (geometry === null) {
        return [];
      }
      const style = { ...plotStyle(status, quality, false), renderer, pane: "plots", bubblingMouseEvents: false };
      const layer = L.geoJSON(geometry as GeoJSON.GeoJsonObject, { ...style, style: () => style });
      layer.bindTooltip(plainText(tipOf(t("plots.name", { label, site: siteName }), status, quality)), {
        className: "site-tip",
        sticky: true,
      });
      operate(layer, code);
      return [{ layer: layer.addTo(map), code, look: (marked: boolean) => layer.setStyle(plotStyle(status, quality, marked)) }];
    });
    drawn.current = layers;
    return () => {
      drawn.current = [];
      for (const { layer } of layers) {
        layer.remove();
      }
      renderer.remove();
    };

    function tipOf(name: string, status: PlotStatus | null, quality: Quality): string {
      const schematic = quality === "schematic" ? `, ${t("quality.schematicShort")}` : "";
      return `${name}, ${t(`plotStatus.${status ?? "unknown"}`)}${schematic}`;
    }
  }, [map, outlines, t]);
  useMarks(drawn, outlines);

  return null;
}

/** The plots of the list, at any zoom. */
function FoundDots() {
  const map = useLeafletMap();
  const { t } = useSpeech();
  const need = useView((view) => view.need);
  const { data } = usePlots(need, useDate());
  const found = useMemo(() => data?.pages.flatMap((page) => page.plots), [data]);
  const drawn = useRef<readonly Drawn[]>([]);

  useEffect(() => {
    if (found === undefined) {
      return;
    }
    const renderer = L.svg({ pane: "plots", padding: 0.3 });
    const layers = found.flatMap(({ code, label, siteName, status, point: [lng, lat] }) => {
      if (lng === undefined || lat === undefined) {
        return [];
      }
      const dot = L.circleMarker([lat, lng], { ...plotDotStyle(status, false), renderer, pane: "plots", bubblingMouseEvents: false });
      dot.bindTooltip(plainText(t("plots.name", { label, site: siteName })), { className: "site-tip" });
      operate(dot, code);
      const look = (marked: boolean) => {
        const { radius, ...style } = plotDotStyle(status, marked);
        dot.setStyle(style).setRadius(radius);
      };
      return [{ layer: dot.addTo(map), code, look }];
    });
    drawn.current = layers;
    return () => {
      drawn.current = [];
      for (const { layer } of layers) {
        layer.remove();
      }
      renderer.remove();
    };
  }, [map, found, t]);
  useMarks(drawn, found);

  return null;
}

function operate(layer: L.GeoJSON | L.CircleMarker, code: string): void {
  layer.on("click", () => changeView({ plot: code }));
  layer.on("mouseover", () => hover(code, "map"));
  layer.on("mouseout", () => hover(null, "map"));
}

/** Marks what is pointed at or open, after what is shown was drawn. */
function useMarks(drawn: Readonly<{ current: readonly Drawn[] }>, shown: unknown): void {
  const opened = useView((view) => view.plot);
  const hovered = useHovered()?.code ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew has to be told.
  useEffect(() => {
    for (const { code, look } of drawn.current) {
      look(code === opened || code === hovered);
    }
  }, [drawn, opened, hovered, shown]);
}
