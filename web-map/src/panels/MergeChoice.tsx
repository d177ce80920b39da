import { type SiteFeature, useSites } from "../api/sites.ts";
import { letGo } from "../drawing/deeds.ts";
import { sitesBeside } from "../drawing/neighbours.ts";
import { shownParts } from "../drawing/outline.ts";
import { mergeWithSite } from "../drawing/redraw.ts";
import { askForMerge } from "../drawing/serverDeeds.ts";
import { useDrawing } from "../drawing/store.ts";
import { boundsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";

/** What the draft can be merged with: its own parts, or a site beside it. */
export function MergeChoice() {
  const { t } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const site = useDrawing((drawing) => drawing.draft.site);
  const validAt = useDate();
  const { sites } = useSites(validAt);
  const parts = shownParts(outline);
  const beside = sitesBeside(sites, boundsOf(parts.flat(2)), site).filter((one) => one.properties.kind !== "economic-zone");
  const nameOf = ({ properties: { kind, name } }: SiteFeature) => `${t(`kind.short.${kind}`)} ${name}`;
  return (
    <div className="tool-controls">
      {beside.length === 0 ? <p className="quiet">{t("draw.mergeNone")}</p> : null}
      <div className="row">
        {parts.length > 1 ? (
          <button type="button" className="main" onClick={() => void askForMerge(null)}>
            {t("draw.mergeOwn")}
          </button>
        ) : null}
        {beside.map((one) => (
          <button key={one.properties.code} type="button" onClick={() => void mergeWithSite(one.properties, validAt)}>
            {t("draw.mergeWith", { name: nameOf(one) })}
          </button>
        ))}
        <button type="button" onClick={letGo}>
          {t("draw.done.merge")}
        </button>
      </div>
    </div>
  );
}
