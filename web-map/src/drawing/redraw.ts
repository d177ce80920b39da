import { featureOf, outlineOfSite, type SiteProperties } from "../api/sites.ts";
import { asSurface, partsOf, type Surface } from "../place/shapes.ts";
import type { Kind } from "../view/words.ts";
import { askForMerge, noticeOf } from "./serverDeeds.ts";
import { changeDrawing, currentDrawing, openSomeDraft, step } from "./store.ts";

/** What a site's sheet says that its redrawing starts from. */
type Redrawn = Readonly<{
  code: string;
  name: string;
  nameEn: string | null;
  kind: Kind;
  declaredHa: number | null;
  decidedHa: number | null;
  links: Readonly<{ feature: string }>;
}>;

/** Takes a site's outline, to the last bit, as the draft; undo brings back what was being drawn. */
export async function redrawSite(site: Redrawn, validAt: string, signal: AbortSignal): Promise<void> {
  const [geometry] = await Promise.all([outlineOfSite(site.links.feature, validAt, signal), openSomeDraft()]);
  const { code, name, nameEn, kind, declaredHa, decidedHa } = site;
  step("redraw", {
    ...{ site: code, code: null, name, nameEn, kind, declaredHa, decidedHa },
    movement: currentDrawing().draft.site === code ? currentDrawing().draft.movement : "keep",
    outline: geometry === null ? null : { source: "map", parts: partsOf(geometry) },
    others: [],
  });
}

/** Takes an outline that is no site's as the draft; undo brings back what was being drawn. */
export async function drawOutline(outline: Surface): Promise<void> {
  await openSomeDraft();
  step("redraw", { site: null, code: null, name: "", nameEn: null, others: [], outline: { source: "map", parts: partsOf(outline) } });
}

/** Merges the draft with a site beside it, whose outline is fetched as it is stored. */
export async function mergeWithSite({ code, kind, name }: Pick<SiteProperties, "code" | "kind" | "name">, validAt: string): Promise<void> {
  try {
    const geometry = await outlineOfSite(featureOf(kind, code), validAt, new AbortController().signal);
    const parts = partsOf(geometry);
    if (parts.length > 0) {
      await askForMerge({ code, kind, name, geometry: asSurface(parts) });
    }
  } catch (error) {
    changeDrawing({ notice: noticeOf(error) });
  }
}
