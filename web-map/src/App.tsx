import { useEffect } from "react";
import { CompareLayer } from "./map/CompareLayer.tsx";
import { DrawLayer } from "./map/DrawLayer.tsx";
import { FindingLayer } from "./map/FindingLayer.tsx";
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

/** The page: the header, the panel of tables, the map with its legend, and the site that is open. */
export function App() {
  const { t, language } = useSpeech();

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
              <DrawLayer />
              <FindingLayer />
            </MapCanvas>
            <MapTrouble />
            <HomeButton />
            <Legend />
            <SitePanel />
          </div>
        </main>
      </div>
    </>
  );
}
