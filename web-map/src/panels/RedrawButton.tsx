import { useMutation } from "@tanstack/react-query";
import type { SiteSheet } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";
import { changeView, currentView } from "../view/store.ts";
import { Failure } from "./Notice.tsx";

/** Takes the open site's outline, as it is stored, to be drawn anew. */
export function RedrawButton({ site, validAt }: Readonly<{ site: SiteSheet; validAt: string }>) {
  const { t } = useSpeech();
  const redraw = useMutation({
    mutationFn: async () => {
      // The drawing tools are fetched when first needed.
      const { currentDrawing, freeDraft, openDraft, redrawSite } = await import("../drawingTools.ts");
      const { draft } = currentDrawing();
      if (currentView().proposal !== null && (draft.outline !== null || draft.site !== null)) {
        // The proposal that is open is about something else.
        changeView({ proposal: null });
        await openDraft(freeDraft);
      }
      await redrawSite(site, validAt, new AbortController().signal);
      changeView({ tab: "draw", site: null });
    },
  });
  return (
    <>
      <button type="button" disabled={redraw.isPending} onClick={() => redraw.mutate()}>
        {t(redraw.isPending ? "draw.redrawing" : "draw.redraw")}
      </button>
      {redraw.error === null ? null : <Failure error={redraw.error} />}
    </>
  );
}
