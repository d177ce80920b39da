import type { ReactNode } from "react";
import type { PlotStatus } from "../api/plots.ts";
import { plotStatuses } from "../plots/need.ts";
import { plotColours, plotPatternId } from "./plotStyle.ts";

const marks: Readonly<Record<PlotStatus | "unknown", (colour: string) => ReactNode>> = {
  available: (colour) => <path d="M0 0h8v8H0z" fill={colour} fillOpacity="0.3" />,
  reserved: (colour) => <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" stroke={colour} strokeWidth="1.4" />,
  leased: (colour) => <path d="M0 4h8" stroke={colour} strokeWidth="2.2" />,
  "handed-over": (colour) => <path d="M4 0v8" stroke={colour} strokeWidth="2.2" />,
  revoked: (colour) => <path d="M0 0l8 8M8 0 0 8" stroke={colour} strokeWidth="1" />,
  "not-cleared": (colour) => <circle cx="4" cy="4" r="1.7" fill={colour} />,
  unknown: () => null,
};

/** The fills of a plot's statuses, which the map's shapes and the swatches refer to by name. */
export function PlotPatterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[...plotStatuses, null].map((status) => {
          const colour = plotColours[status ?? "unknown"];
          return (
            <pattern key={status} id={plotPatternId(status)} width="8" height="8" patternUnits="userSpaceOnUse">
              <path d="M0 0h8v8H0z" fill={colour} fillOpacity="0.2" />
              {marks[status ?? "unknown"](colour)}
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
