import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Bounds } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { changeView, currentView, useView } from "../view/store.ts";
import { addBaseMap } from "./baseMap.ts";
import { boxOf, latLngBoundsOf } from "./geoJsonToLatLng.ts";
import { MapContext, publishMapBox, registerMover, stay } from "./mapContext.ts";
import { StatusPatterns } from "./StatusPatterns.tsx";

/** Where the map opens when the address does not say: Bắc Giang. */
const start: Bounds = { west: 105.86, south: 21.1, east: 107.02, north: 21.64 };

/** Which names are written on the map: of provinces from afar, then of districts, then of communes and sites. */
const nearFrom = 12;
const middleFrom = 9;

/** Layers from the ground up, above the tiles (200) and below Leaflet's own markers (600). */
const panes = { land: 350, units: 380, areas: 410, sites: 420, outline: 440, plots: 445, findings: 450, names: 460 };

/** The map itself; its layers are the children. */
export function MapCanvas({ children }: Readonly<{ children: ReactNode }>) {
  const { t, language } = useSpeech();
  const ground = useRef<HTMLElement>(null);
  const [map, setMap] = useState<L.Map | null>(null);
  const [reached, setReached] = useState(true);
  const place = useView((view) => view.place);

  useEffect(() => {
    if (ground.current === null) {
      return;
    }
    const made = makeMap(ground.current);
    setMap(made);
    return () => {
      registerMover(null);
      setMap(null);
      made.remove();
    };
  }, []);

  useEffect(() => {
    if (map === null) {
      return;
    }
    const zoom = L.control.zoom({ position: "topright", zoomInTitle: t("map.zoomIn"), zoomOutTitle: t("map.zoomOut") }).addTo(map);
    const scale = L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    return () => {
      zoom.remove();
      scale.remove();
    };
  }, [map, t]);

  useEffect(() => (map === null ? undefined : addBaseMap(map, t("map.attribution"), setReached)), [map, t]);

  useEffect(() => {
    // Back and Forward move the map; its own moves come back here and change nothing.
    if (map !== null && place !== null && !isAt(map, place)) {
      map.setView([place.lat, place.lng], place.zoom, { animate: false });
    }
  }, [map, place]);

  return (
    <div className={reached ? "map" : "map offline"} lang={language}>
      <StatusPatterns />
      <section ref={ground} className="map-ground" aria-label={t("map.label")} aria-describedby="map-hint" />
      <p className="unseen" id="map-hint">
        {t("map.sitesHint")}
      </p>
      {reached ? null : (
        <p className="map-note" role="status">
          {t("map.offline")}
        </p>
      )}
      {map === null ? null : <MapContext value={map}>{children}</MapContext>}
    </div>
  );
}

function makeMap(ground: HTMLElement): L.Map {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(ground, {
    zoomControl: false,
    zoomSnap: 0.5,
    minZoom: 5,
    maxZoom: 19,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
  });
  map.attributionControl.setPrefix(false);
  for (const [name, height] of Object.entries(panes)) {
    map.createPane(name).style.zIndex = String(height);
  }
  const { place } = currentView();
  const settle = () => {
    const zoom = map.getZoom();
    ground.dataset["range"] = zoom >= nearFrom ? "near" : zoom >= middleFrom ? "middle" : "far";
    publishMapBox(boxOf(map.getBounds()));
  };
  map.on("moveend", () => {
    const centre = map.getCenter();
    settle();
    changeView({ place: { zoom: map.getZoom(), lat: centre.lat, lng: centre.lng } });
  });
  const show = (box: Bounds, animate: boolean) => map.fitBounds(latLngBoundsOf(box), { ...uncovered(ground), maxZoom: 15, animate });
  if (place === null) {
    show(start, false);
  } else {
    map.setView([place.lat, place.lng], place.zoom, { animate: false });
  }
  settle();
  map.once("dragstart zoomstart keydown", stay);
  new ResizeObserver(() => map.invalidateSize({ pan: false, animate: false })).observe(ground);
  registerMover((box) => show(box, !still));
  return map;
}

/** The room to leave at the edges so that what is shown is not under the legend or the open site. */
function uncovered(ground: HTMLElement): L.FitBoundsOptions {
  const { left, right, bottom, width, height } = ground.getBoundingClientRect();
  const legend = document.querySelector(".legend")?.getBoundingClientRect();
  const site = document.querySelector(".site")?.getBoundingClientRect();
  const fromLeft = legend === undefined || legend.height < 100 ? 0 : legend.right - left;
  const fromRight = site === undefined || site.width > width / 2 ? 0 : right - site.left;
  // On a phone the open site lies over the lower part.
  const under = site === undefined || fromRight > 0 ? 0 : bottom - site.top;
  const fromBottom = height - under > 80 ? under : 0;
  const roomy = width - fromLeft - fromRight > 200;
  return { paddingTopLeft: [roomy ? fromLeft + 24 : 24, 24], paddingBottomRight: [roomy ? fromRight + 24 : 24, fromBottom + 24] };
}

function isAt(map: L.Map, place: Readonly<{ zoom: number; lat: number; lng: number }>): boolean {
  const centre = map.getCenter();
  return Math.abs(map.getZoom() - place.zoom) < 0.01 && Math.abs(centre.lat - place.lat) < 1e-4 && Math.abs(centre.lng - place.lng) < 1e-4;
}
