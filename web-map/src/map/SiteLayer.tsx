import { useEffect, useRef } from "react";
import type { SiteFeature } from "../api/sites.ts";
import { useShownSites } from "../panels/shownSites.ts";
import { useSpeech } from "../text/language.ts";
import { siteLabel } from "../text/siteLabel.ts";
import { changeView, useView } from "../view/store.ts";
import { useLeafletMap } from "./mapContext.ts";
import { drawSites, type SiteShapes } from "./siteShapes.ts";

/** Zones, clusters, economic zones and IT parks of the date, filtered as the lists are. */
export function SiteLayer() {
  const map = useLeafletMap();
  const speech = useSpeech();
  const { shown } = useShownSites();
  const layers = useView((view) => view.layers);
  const selected = useView((view) => view.site);
  const shapes = useRef<SiteShapes | null>(null);
  const visible = useStable(shown.filter((site) => layers.includes(site.properties.kind)));

  useEffect(() => {
    const text = {
      short: (site: SiteFeature) => `${speech.t(`kind.short.${site.properties.kind}`)} ${site.properties.name}`,
      full: (site: SiteFeature) => siteLabel(site.properties, speech),
    };
    const drawn = drawSites(map, visible, text, (code) => changeView({ site: code }));
    shapes.current = drawn;
    return () => {
      shapes.current = null;
      drawn.remove();
    };
  }, [map, visible, speech]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: shapes drawn anew have to be told what is selected.
  useEffect(() => shapes.current?.select(selected), [selected, visible, speech]);

  return null;
}

/** The same array as before as long as it holds the same sites. */
function useStable(sites: readonly SiteFeature[]): readonly SiteFeature[] {
  const last = useRef(sites);
  if (last.current.length !== sites.length || sites.some((site, index) => site !== last.current[index])) {
    last.current = sites;
  }
  return last.current;
}
