import { useEffect, useState } from "react";
import type { PlotFeature } from "../api/plotting.ts";
import type { NewPlot } from "./layout.ts";

type Overlaps = ReadonlyMap<string, readonly string[]>;

const none: Overlaps = new Map();

/** Which plots there are each new one lies over; what finds that out is fetched when there is something to look at. */
export function useOverlaps(plots: readonly NewPlot[], there: readonly PlotFeature[]): Overlaps {
  const [found, setFound] = useState(none);
  useEffect(() => {
    let current = true;
    if (plots.length > 0 && there.length > 0) {
      void import("./overlaps.ts").then(({ overlaps }) => current && setFound(overlaps(plots, there)));
    }
    return () => {
      current = false;
    };
  }, [plots, there]);
  return plots.length === 0 || there.length === 0 ? none : found;
}
