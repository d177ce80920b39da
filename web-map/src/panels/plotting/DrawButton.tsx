import { useMutation } from "@tanstack/react-query";
import type { PlotSheet } from "../../api/plotting.ts";
import type { SiteSheet } from "../../api/types.ts";
import { useDrawsFor } from "../../plotting/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView, currentView } from "../../view/store.ts";

type Props = Readonly<{ site: Pick<SiteSheet, "code" | "name">; plot?: PlotSheet }>;

/** Goes to the drawing tools: for a new plot of the site, or with the outline of one there is. */
export function DrawButton({ site, plot }: Props) {
  const { t } = useSpeech();
  const [, drawFor] = useDrawsFor();
  const go = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const { drawOutline, freeDraft, openDraft } = await import("../../drawingTools.ts");
      if (currentView().proposal !== null) {
        // The proposal that is open is about something else.
        changeView({ proposal: null });
        await openDraft(freeDraft);
      }
      if (plot !== undefined) {
        await drawOutline(plot.geometry);
      }
      drawFor({ site: site.code, siteName: site.name, plot: plot?.code ?? null, label: plot?.label ?? null });
      changeView({ tab: "draw", site: null });
    },
  });
  return (
    <button type="button" className="start" disabled={go.isPending} onClick={() => go.mutate()}>
      {t(plot === undefined ? "plotting.draw.one" : "plotting.draw.again")}
    </button>
  );
}
