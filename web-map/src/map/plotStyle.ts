import type { PlotStatus } from "../api/plots.ts";
import type { Quality } from "../api/types.ts";

/** Colours that stay apart for colour-blind eyes; each status has a pattern of its own too. */
export const plotColours: Readonly<Record<PlotStatus | "unknown", string>> = {
  available: "#00704f",
  reserved: "#b35c00",
  leased: "#0a5ea8",
  "handed-over": "#8a3f78",
  revoked: "#a3120a",
  "not-cleared": "#5b6068",
  unknown: "#5b6068",
};

export function plotPatternId(status: PlotStatus | null): string {
  return `plot-${status ?? "unknown"}`;
}

/** How a plot is drawn: colour and pattern by status, dashes where the outline is only schematic, wide when pointed at or open. */
export function plotStyle(status: PlotStatus | null, quality: Quality, marked: boolean) {
  return {
    color: marked ? "#17212b" : plotColours[status ?? "unknown"],
    weight: marked ? 3.5 : 1.25,
    dashArray: quality === "schematic" ? "5 3" : "none",
    fillColor: `url(#${plotPatternId(status)})`,
    fillOpacity: 0.9,
  };
}

/** The dot of a plot that was found, seen from afar. */
export function plotDotStyle(status: PlotStatus | null, marked: boolean) {
  const colour = plotColours[status ?? "unknown"];
  const hollow = status !== "available";
  return {
    radius: marked ? 9 : 6,
    color: marked ? "#17212b" : hollow ? colour : "#ffffff",
    weight: marked ? 3 : 1.75,
    fillColor: hollow ? "#ffffff" : colour,
    fillOpacity: 1,
  };
}
