import L from "leaflet";
import type { SiteFeature } from "../api/sites.ts";
import { declutter } from "../place/declutter.ts";
import { plainText } from "./plainText.ts";
import { dotStyle, siteStyle } from "./siteStyle.ts";

type Drawn = Readonly<{ site: SiteFeature; bounds: L.LatLngBounds; outline: L.GeoJSON; dot: L.CircleMarker; label: string }>;

export type SiteShapes = Readonly<{ select: (code: string | null) => void; remove: () => void }>;

type SiteText = Readonly<{ short: (site: SiteFeature) => string; full: (site: SiteFeature) => string }>;

/** A shape smaller than this on the screen is drawn as a dot, so that it can be seen and met. */
const smallest = 9;

/**
 * Puts sites on the map as shapes that a pointer, a keyboard and a screen reader can open: one stop for the Tab key,
 * arrow keys from one to the next in the order of their names, Enter or Space to open.
 */
export function drawSites(map: L.Map, sites: readonly SiteFeature[], text: SiteText, onOpen: (code: string) => void): SiteShapes {
  // An economic zone lies under the zones and clusters it contains.
  const renderers = { areas: L.svg({ pane: "areas", padding: 0.5 }), sites: L.svg({ pane: "sites", padding: 0.5 }) };
  const placed = sites.filter((site) => site.geometry !== null);
  // The large ones first: their names are written before those of the small.
  const drawn = placed.map((site) => draw(site, renderers, text)).sort((a, b) => boxSize(b.bounds) - boxSize(a.bounds));
  const reading = [...drawn].sort((a, b) => a.label.localeCompare(b.label, "vi"));
  let selected: string | null = null;

  const show = () => {
    // Only what is in or near the view is on the map: there may be thousands of sites.
    const view = map.getBounds().pad(0.3);
    for (const one of drawn) {
      const [wanted, other] = isTiny(map, one.bounds) ? [one.dot, one.outline] : [one.outline, one.dot];
      other.remove();
      if (!view.intersects(one.bounds)) {
        wanted.remove();
      } else if (!map.hasLayer(wanted)) {
        wanted.addTo(map);
        makeOperable(one);
      }
    }
    restoreTabStop();
    showNames(drawn);
  };

  const makeOperable = (one: Drawn) => {
    const element = elementOf(one, map);
    if (element === null || element.dataset["operable"] === "yes") {
      return;
    }
    element.dataset["operable"] = "yes";
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", one.label);
    element.setAttribute("tabindex", "-1");
    element.addEventListener("keydown", (event) => onKey(event, one));
  };

  const onKey = (event: KeyboardEvent, one: Drawn) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      onOpen(one.site.properties.code);
    } else if (step !== undefined) {
      focusOn(reading[(reading.indexOf(one) + step + reading.length) % reading.length]);
    } else {
      return;
    }
    event.preventDefault();
    // The map itself pans on arrows.
    event.stopPropagation();
  };

  const focusOn = (next: Drawn | undefined) => {
    if (next === undefined) {
      return;
    }
    if (!map.getBounds().contains(next.bounds.getCenter())) {
      map.panTo(next.bounds.getCenter(), { animate: false });
    }
    for (const one of drawn) {
      elementOf(one, map)?.setAttribute("tabindex", one === next ? "0" : "-1");
    }
    const element = elementOf(next, map);
    element?.focus({ preventScroll: true });
  };

  const restoreTabStop = () => {
    const stop =
      reading.find((one) => one.site.properties.code === selected) ??
      reading.find((one) => map.getBounds().intersects(one.bounds)) ??
      reading[0];
    for (const one of drawn) {
      const element = elementOf(one, map);
      if (element !== document.activeElement) {
        element?.setAttribute("tabindex", one === stop ? "0" : "-1");
      }
    }
  };

  const select = (code: string | null) => {
    selected = code;
    for (const one of drawn) {
      const chosen = one.site.properties.code === code;
      const style = siteStyle(one.site.properties, chosen);
      one.outline.setStyle(style);
      const dot = dotStyle(one.site.properties, chosen);
      one.dot.setStyle(dot).setRadius(dot.radius);
    }
    restoreTabStop();
  };

  for (const one of drawn) {
    const open = () => onOpen(one.site.properties.code);
    one.outline.on("click", open);
    one.dot.on("click", open);
  }
  show();
  map.on("moveend", show);
  return {
    select,
    remove: () => {
      map.off("moveend", show);
      for (const one of drawn) {
        one.outline.remove();
        one.dot.remove();
      }
      renderers.areas.remove();
      renderers.sites.remove();
    },
  };
}

function draw(site: SiteFeature, renderers: Readonly<{ areas: L.Renderer; sites: L.Renderer }>, text: SiteText): Drawn {
  const style = siteStyle(site.properties, false);
  const pane = site.properties.kind === "economic-zone" ? "areas" : "sites";
  const options = { renderer: renderers[pane], pane, bubblingMouseEvents: false };
  const outline = L.geoJSON(site as GeoJSON.Feature, { ...options, style: () => ({ ...style, ...options }) });
  const bounds = outline.getBounds();
  const dot = L.circleMarker(bounds.getCenter(), {
    ...style,
    ...options,
    radius: 5,
    fillColor: style.color,
    fillOpacity: 0.75,
  });
  const label = text.full(site);
  outline.bindTooltip(plainText(text.short(site)), { permanent: true, direction: "center", className: "site-name", pane: "names" });
  dot.bindTooltip(plainText(label), { direction: "top", className: "site-tip" });
  return { site, bounds, outline, dot, label };
}

/** Writes the names that do not run into one another; the larger site goes first. */
function showNames(drawn: readonly Drawn[]): void {
  const names = drawn.flatMap(({ outline }) => outline.getTooltip()?.getElement() ?? []);
  for (const name of names) {
    name.style.visibility = "";
  }
  // A name that is not displayed at this zoom has no box and is in nobody's way.
  const displayed = names.filter((name) => name.offsetWidth > 0);
  const free = declutter(displayed.map((name) => name.getBoundingClientRect()));
  for (const [index, name] of displayed.entries()) {
    name.style.visibility = free[index] === true ? "" : "hidden";
  }
}

/** The SVG element that stands for a site at this zoom. */
function elementOf(one: Drawn, map: L.Map): SVGElement | null {
  if (map.hasLayer(one.dot)) {
    return (one.dot.getElement() as SVGElement | undefined) ?? null;
  }
  const [path] = one.outline.getLayers();
  return path instanceof L.Path ? ((path.getElement() as SVGElement | undefined) ?? null) : null;
}

function boxSize(bounds: L.LatLngBounds): number {
  return (bounds.getEast() - bounds.getWest()) * (bounds.getNorth() - bounds.getSouth());
}

function isTiny(map: L.Map, bounds: L.LatLngBounds): boolean {
  const box = L.bounds(map.latLngToLayerPoint(bounds.getNorthWest()), map.latLngToLayerPoint(bounds.getSouthEast())).getSize();
  return Math.max(box.x, box.y) < smallest;
}
