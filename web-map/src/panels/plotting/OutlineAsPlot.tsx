import { usePlotsOfSite } from "../../api/plotting.ts";
import { currentSession, useSession } from "../../api/session.ts";
import { useSite } from "../../api/sites.ts";
import { crsOf, type Outline, shownParts } from "../../drawing/outline.ts";
import { useDrawing } from "../../drawing/store.ts";
import { useDraftCheck } from "../../drawing/useDraftCheck.ts";
import { asSurface } from "../../place/shapes.ts";
import { changeLayout, changeOutline, type DrawnPlot, type DrawsFor, openDesk, useDrawsFor } from "../../plotting/desk.ts";
import { withDrawn } from "../../plotting/layout.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { changeView, useView } from "../../view/store.ts";

/** In the draw panel, for whoever lays out plots: what is drawn becomes a plot of the site that was chosen, or the ground of a grid. */
export function OutlineAsPlot() {
  const [asked, drawFor] = useDrawsFor();
  const role = useSession().account?.role;
  const code = useView((view) => view.site);
  const { data: site } = useSite(asked === null ? code : null, useDate());
  const chosen = asked ?? (site === undefined ? null : { site: site.code, siteName: site.name, plot: null, label: null });
  if (chosen === null || (role !== "officer" && role !== "planner")) {
    return null;
  }
  return <Strip chosen={chosen} onLeave={() => drawFor(null)} isAsked={asked !== null} />;
}

function Strip({ chosen, isAsked, onLeave }: Readonly<{ chosen: DrawsFor; isAsked: boolean; onLeave: () => void }>) {
  const { t } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const { check } = useDraftCheck();
  const validAt = useDate();
  const { data: plots = [] } = usePlotsOfSite(chosen.site, validAt);
  const { site, plot } = chosen;

  const use = (as: "plot" | "ground") => {
    const who = currentSession().account?.id ?? "";
    if (outline === null) {
      return;
    }
    const drawn = drawnPlot(outline, check?.measuredHa ?? null);
    if (plot !== null) {
      changeOutline(who, plot, drawn);
      openDesk(who, site, { name: "plot", code: plot });
    } else {
      const taken = plots.map(({ properties }) => properties.label);
      changeLayout(who, site, (layout) =>
        as === "plot" ? withDrawn(layout, drawn, taken) : { ...layout, area: drawn.shown ?? drawn.geometry },
      );
      openDesk(who, site, { name: "lay-out" });
    }
    onLeave();
    changeView({ site });
  };

  return (
    <section className="strip stack" aria-label={t("plotting.draw.strip")}>
      <p>
        {plot === null
          ? t("plotting.draw.for", { site: chosen.siteName })
          : t("plotting.draw.forPlot", { label: chosen.label ?? plot, site: chosen.siteName })}
      </p>
      <div className="row">
        <button type="button" className="main" disabled={outline === null} onClick={() => use("plot")}>
          {t(plot === null ? "plotting.draw.use" : "plotting.draw.useAgain")}
        </button>
        {plot === null ? (
          <button type="button" disabled={outline === null} onClick={() => use("ground")}>
            {t("plotting.draw.useGround")}
          </button>
        ) : null}
        {isAsked ? (
          <button
            type="button"
            onClick={() => {
              onLeave();
              changeView({ site });
            }}
          >
            {t("app.cancel")}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function drawnPlot(outline: Outline, hectares: number | null): DrawnPlot {
  return {
    crs: crsOf(outline),
    geometry: asSurface(outline.parts),
    shown: outline.source === "map" ? null : asSurface(shownParts(outline)),
    hectares,
  };
}
