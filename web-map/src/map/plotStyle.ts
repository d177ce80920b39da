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

/** The dot of a plot that was found, seen from afar: ringed in ink, so that it is no site's. */
export function plotDotStyle(status: PlotStatus | null, marked: boolean) {
  return {
    radius: marked ? 10 : 7,
    color: marked ? "#d4640a" : "#17212b",
    weight: marked ? 4 : 2.5,
    fillColor: status === "available" ? "#7ee0b8" : plotColours[status ?? "unknown"],
    fillOpacity: 1,
  };
}
