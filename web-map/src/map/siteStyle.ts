import type { Quality } from "../api/types.ts";
import type { Kind, Status } from "../view/words.ts";

/** Colours that stay apart for colour-blind eyes (after Okabe and Ito); each status has a pattern of its own too. */
export const statusColours: Readonly<Record<Status, string>> = {
  planned: "#0a5ea8",
  established: "#b35c00",
  operating: "#00704f",
  withdrawn: "#5b6068",
  merged: "#8a3f78",
};

export const findingColours = { error: "#c21807", warning: "#a86200", advice: "#0a5ea8" } as const;

const weights: Readonly<Record<Kind, number>> = {
  "industrial-zone": 2,
  "industrial-cluster": 1.25,
  "economic-zone": 3,
  "it-park": 2,
};

type LineStyle = Readonly<{
  color: string;
  weight: number;
  dashArray: string;
  fillColor: string;
  fillOpacity: number;
}>;

type DotStyle = LineStyle & Readonly<{ radius: number }>;

type Styled = Readonly<{ kind: Kind; status: Status; quality: Quality | null }>;

/** How a site is drawn: colour and pattern by status, width by kind, dashes where the outline is only schematic. */
export function siteStyle({ kind, status, quality }: Styled, selected: boolean): LineStyle {
  return {
    color: statusColours[status],
    weight: weights[kind] + (selected ? 2.5 : 0),
    dashArray: dashes(quality),
    fillColor: `url(#${patternId(status)})`,
    // An economic zone contains others, which have to be seen through it.
    fillOpacity: kind === "economic-zone" ? 0.25 : 0.9,
  };
}

/** The dot that stands for a site too small to draw: full, ringed, hollow or small, so that its colour is not alone. */
export function dotStyle({ status }: Styled, selected: boolean): DotStyle {
  const colour = statusColours[status];
  const hollow = status === "planned" || status === "withdrawn";
  return {
    color: hollow ? colour : status === "established" ? "#17212b" : "#ffffff",
    weight: (hollow ? 2.25 : 1.25) + (selected ? 2 : 0),
    dashArray: status === "withdrawn" ? "2 2" : "none",
    fillColor: hollow ? "#ffffff" : colour,
    fillOpacity: 1,
    radius: (status === "merged" ? 3.5 : 5) + (selected ? 2 : 0),
  };
}

export function patternId(status: Status): string {
  return `status-${status}`;
}

/** Dashes for an outline that is not an official one. */
function dashes(quality: Quality | null): string {
  return quality === "schematic" || quality === null ? "6 4" : "none";
}
