import { type Misread, misreadNeed, type Need, needWords, noNeed, parseNeed } from "../plots/need.ts";
import { isDay } from "../text/days.ts";
import {
  type Grouping,
  groupings,
  type Kind,
  kinds,
  type Language,
  type LayerId,
  languages,
  layerIds,
  oneOf,
  type Status,
  statuses,
  type Tab,
  tabs,
} from "./words.ts";

/** Two versions of the open site that are compared, as its history numbers them. */
export type ComparedPair = Readonly<{ from: number; to: number }>;

export type MapPlace = Readonly<{ zoom: number; lat: number; lng: number }>;

/** Everything a shared link says about the page. */
export type View = Readonly<{
  /** The legal date, or null for today. */
  date: string | null;
  language: Language | null;
  tab: Tab;
  layers: readonly LayerId[];
  site: string | null;
  compare: ComparedPair | null;
  by: Grouping;
  kind: Kind | null;
  status: Status | null;
  province: string | null;
  search: string;
  plan: string | null;
  /** The proposal that is open. */
  proposal: string | null;
  /** The letter that is open, after the box it lies in: “interest/…”. */
  letter: string | null;
  /** The plot that is open. */
  plot: string | null;
  /** What is needed of a plot. */
  need: Need;
  /** Plots laid side by side. */
  beside: readonly string[];
  place: MapPlace | null;
  /** What its address says of a search, and nothing is asked by. */
  misread: readonly Misread[];
}>;

/** More plots than these are not compared at a glance. */
export const mostBeside = 4;

const defaultLayers: readonly LayerId[] = layerIds;

export const startingView: View = {
  date: null,
  language: null,
  tab: "sites",
  layers: defaultLayers,
  site: null,
  compare: null,
  by: "district",
  kind: null,
  status: null,
  province: null,
  search: "",
  plan: null,
  proposal: null,
  letter: null,
  plot: null,
  need: noNeed,
  beside: [],
  place: null,
  misread: [],
};

/** The view a query string describes; what it gets wrong or leaves out is as at the start. */
export function parseView(query: string): View {
  const given = new URLSearchParams(query);
  const date = given.get("date");
  return {
    date: date !== null && isDay(date) ? date : null,
    language: oneOf(languages, given.get("lang")),
    tab: oneOf(tabs, given.get("tab")) ?? startingView.tab,
    layers: parseLayers(given.get("layers")),
    site: given.get("site"),
    compare: given.has("site") ? parseCompared(given.get("compare")) : null,
    by: oneOf(groupings, given.get("by")) ?? startingView.by,
    kind: oneOf(kinds, given.get("kind")),
    status: oneOf(statuses, given.get("status")),
    province: given.get("province"),
    search: (given.get("q") ?? "").normalize("NFC"),
    plan: given.get("plan"),
    proposal: uuid(given.get("proposal")),
    letter: parseLetter(given.get("letter")),
    plot: given.get("plot"),
    need: parseNeed(given),
    beside: parseBeside(given.get("beside")),
    place: parsePlace(given.get("map")),
    misread: parseMisread(given),
  };
}

/** Every word of an address: the view's, what the page may be opened with, and the marks that others put on links. */
const known =
  /^(lang|date|tab|layers|site|compare|by|kind|status|province|q|plan|proposal|letter|plot|beside|map|link|refused|need\..*|utm_.*|.*clid)$/;

function parseMisread(given: URLSearchParams): readonly Misread[] {
  const date = given.get("date") ?? "";
  return [
    ...(date === "" || isDay(date) ? [] : [{ name: "date", value: date, why: "unusable" } as const]),
    ...misreadNeed(given),
    ...[...given].flatMap(([name, value]) => (known.test(name) ? [] : [{ name, value, why: "unknown" } as const])),
  ];
}

/** The query string of a view, without what is as at the start. */
export function formatView(view: View): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string | null, start: string | null = null) => {
    if (value !== null && value !== "" && value !== start) {
      said.set(name, value);
    }
  };
  say("lang", view.language);
  say("date", view.date);
  say("tab", view.tab, startingView.tab);
  say("by", view.by, startingView.by);
  say("kind", view.kind);
  say("status", view.status);
  say("province", view.province);
  say("q", view.search);
  say("plan", view.plan);
  say("proposal", view.proposal);
  say("letter", view.letter);
  say("site", view.site);
  say("compare", view.compare === null ? null : `${view.compare.from}-${view.compare.to}`);
  say("plot", view.plot);
  say("beside", view.beside.join(","));
  for (const [name, value] of needWords(view.need)) {
    said.set(name, value);
  }
  say("layers", view.layers.length === 0 ? "none" : ordered(view.layers).join(","), defaultLayers.join(","));
  say("map", view.place === null ? null : formatPlace(view.place));
  const text = said.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text === "" ? "" : `?${text}`;
}

function uuid(text: string | null): string | null {
  return text !== null && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text) ? text : null;
}

function parseLetter(text: string | null): string | null {
  const [, id] = /^(?:interest|error-reports)\/(.+)$/.exec(text ?? "") ?? [];
  return uuid(id ?? null) === null ? null : text;
}

function ordered(layers: readonly LayerId[]): readonly LayerId[] {
  return layerIds.filter((id) => layers.includes(id));
}

function parseLayers(text: string | null): readonly LayerId[] {
  if (text === null) {
    return defaultLayers;
  }
  const named = text.split(",");
  return layerIds.filter((id) => named.includes(id));
}

function parseCompared(text: string | null): ComparedPair | null {
  const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? "") ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

function parseBeside(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((code) => code !== ""))].slice(0, mostBeside);
}

function parsePlace(text: string | null): MapPlace | null {
  const numbers = (text ?? "").split("/").map(Number);
  const [zoom, lat, lng] = numbers;
  if (zoom === undefined || lat === undefined || lng === undefined || numbers.length !== 3) {
    return null;
  }
  const sound = Number.isFinite(zoom) && zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  return sound ? { zoom, lat, lng } : null;
}

function formatPlace(place: MapPlace): string {
  return `${Number(place.zoom.toFixed(2))}/${place.lat.toFixed(5)}/${place.lng.toFixed(5)}`;
}
