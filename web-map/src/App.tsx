import { lazy, Suspense, useEffect, useState } from "react";
import { useSession } from "./api/session.ts";
import { CompareLayer } from "./map/CompareLayer.tsx";
import { HomeButton } from "./map/HomeButton.tsx";
import { LandLayer } from "./map/LandLayer.tsx";
import { MapCanvas } from "./map/MapCanvas.tsx";
import { MapTrouble } from "./map/MapTrouble.tsx";
import { SiteLayer } from "./map/SiteLayer.tsx";
import { UnitLayer } from "./map/UnitLayer.tsx";
import { Header } from "./panels/Header.tsx";
import { Legend } from "./panels/Legend.tsx";
import { SidePanel } from "./panels/SidePanel.tsx";
import { SitePanel } from "./panels/SitePanel.tsx";
import { useSpeech } from "./text/language.ts";
import { useView } from "./view/store.ts";

const DrawLayer = lazy(async () => ({ default: (await import("./drawingTools.ts")).DrawLayer }));
const FindingLayer = lazy(async () => ({ default: (await import("./drawingTools.ts")).FindingLayer }));

const PlotLayer = lazy(async () => ({ default: (await import("./plotTools.ts")).PlotLayer }));
const PlotPanel = lazy(async () => ({ default: (await import("./plotTools.ts")).PlotPanel }));
const PlottingLayer = lazy(async () => ({ default: (await import("./plottingTools.ts")).PlottingLayer }));

const DemandLayer = lazy(async () => ({ default: (await import("./inboxTools.ts")).DemandLayer }));
const ProposalLayer = lazy(async () => ({ default: (await import("./proposalTools.ts")).ProposalLayer }));

/** The page: the header, the panel of tables, the map with its legend, and the site that is open. */
export function App() {
  const { t, language } = useSpeech();
  const hasDrawn = useHasDrawn();
  const hasProposed = useHasProposed();
  const looksForPlots = useView((view) => view.tab === "plots" || view.plot !== null);
  const readsInbox = useView((view) => view.tab === "inbox");
  const role = useSession().account?.role;
  const keepsRecord = role === "officer" || role === "planner";

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("app.title");
  }, [language, t]);

  return (
    <>
      <a className="skip" href="#panel">
        {t("app.skipToPanel")}
      </a>
      <div className="page">
        <Header />
        <main className="work">
          <SidePanel />
          <div className="stage" id="map">
            <MapCanvas>
              <UnitLayer level="commune" />
              <UnitLayer level="district" />
              <UnitLayer level="province" />
              <LandLayer />
              <SiteLayer />
              <CompareLayer />
              {looksForPlots ? (
                <Suspense>
                  <PlotLayer />
                </Suspense>
              ) : null}
              {hasDrawn ? (
                <Suspense>
                  <DrawLayer />
                  <FindingLayer />
                </Suspense>
              ) : null}
              {keepsRecord ? (
                <Suspense>
                  <PlottingLayer />
                </Suspense>
              ) : null}
              {readsInbox && role === "planner" ? (
                <Suspense>
                  <DemandLayer />
                </Suspense>
              ) : null}
              {hasProposed ? (
                <Suspense>
                  <ProposalLayer />
                </Suspense>
              ) : null}
            </MapCanvas>
            <MapTrouble />
            <HomeButton />
            <Legend />
            <SitePanel />
            {looksForPlots ? (
              <Suspense>
                <PlotPanel />
              </Suspense>
            ) : null}
          </div>
        </main>
      </div>
    </>
  );
}

/** Whether the draw panel is open or has been. */
function useHasDrawn(): boolean {
  const draws = useView((view) => view.tab === "draw");
  const [has, setHas] = useState(draws);
  if (draws && !has) {
    setHas(true);
  }
  return has || draws;
}

/** Whether a proposal is or was open, or something in this browser waits to be sent. */
function useHasProposed(): boolean {
  const proposes = useView((view) => view.tab === "proposals" || view.proposal !== null);
  const [has, setHas] = useState(proposes || waitsToBeSent());
  if (proposes && !has) {
    setHas(true);
  }
  return has || proposes;
}

function waitsToBeSent(): boolean {
  try {
    return window.localStorage.getItem("zoneplanner.unsent") !== null;
  } catch {
    return false;
  }
}
