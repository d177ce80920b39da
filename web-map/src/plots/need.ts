import { isDay } from "../text/days.ts";
import { kinds } from "../view/words.ts";
import { partsOfArea } from "./area.ts";

/** The words of a plot's record, in the order people read them. */
export const plotStatuses = ["available", "reserved", "leased", "handed-over", "revoked", "not-cleared"] as const;
export const priceUnits = ["usd-per-m2", "usd-per-m2-year", "vnd-per-m2", "vnd-per-m2-year"] as const;
export const plotOrders = ["area", "-area", "price", "portKm", "airportKm", "expresswayKm", "railKm", "-leaseUntil"] as const;

export const figureNeeds = ["powerMw", "waterM3Day", "wastewaterM3Day", "heightM", "densityPct", "roadWidthM"] as const;
export const distanceNeeds = ["portKm", "airportKm", "expresswayKm", "railKm"] as const;
const numberNeeds = ["haFrom", "haTo", "priceTo", ...figureNeeds, ...distanceNeeds, "reportedWithinDays"] as const;
export const truthNeeds = ["gas", "telecom", "cleanOnly", "surveyedOnly"] as const;
const textNeeds = ["q", "industry", "province", "district", "commune", "site"] as const;
const needNames = [
  ...textNeeds,
  ...numberNeeds,
  ...truthNeeds,
  "together",
  "priceUnit",
  "kind",
  "status",
  "leaseUntilFrom",
  "unknown",
  "bbox",
  "within",
  "sort",
] as const;

export type NeedName = (typeof needNames)[number];

/** What somebody needs of a plot, under the names and in the words of GET /api/plots; what is not asked is not there. */
export type Need = Readonly<Partial<Record<NeedName, string>>>;

export const noNeed: Need = {};

/** A need's name in the address of the page, where other tables have words of their own. */
const prefix = "need.";

/** Needs of several words at once, with commas between. */
const listChoices = { kind: kinds, status: plotStatuses } as const;
type ListName = keyof typeof listChoices;

const choices: Readonly<Partial<Record<NeedName, readonly string[]>>> = {
  priceUnit: priceUnits,
  unknown: ["exclude"],
  sort: plotOrders,
  together: ["true"],
};

/** The need in the address of the page; what it gets wrong or leaves out is not asked. */
export function parseNeed(given: URLSearchParams): Need {
  return needOf((name) => given.get(`${prefix}${name}`));
}

/** A part of an address that nothing is asked by: no such parameter, or a value that cannot be used. */
export type Misread = Readonly<{ name: string; value: string; why: "unknown" | "unusable" }>;

/** What of an address is not asked though it says so; a value that asks for no more than its absence is none. */
export function misreadNeed(given: URLSearchParams): readonly Misread[] {
  const need = parseNeed(given);
  const read = new Set<string>();
  return [...given].flatMap(([key, value]): readonly Misread[] => {
    if (!key.startsWith(prefix)) {
      return [];
    }
    const again = read.has(key);
    read.add(key);
    const name = needNames.find((one) => one === key.slice(prefix.length));
    if (name === undefined) {
      return [{ name: key, value, why: "unknown" }];
    }
    const text = value.trim();
    const whole = need[name] !== undefined && (!isList(name) || wordsOf(need, name).length === new Set(text.split(/\s*,\s*/)).size);
    return !again && (whole || text === "" || text === sameAsAbsent(name)) ? [] : [{ name: key, value, why: "unusable" }];
  });
}

/** The need as parts of the address of the page. */
export function needWords(need: Need): readonly (readonly [name: string, value: string])[] {
  return needNames.flatMap((name) => (need[name] === undefined ? [] : [[`${prefix}${name}`, need[name]] as const]));
}

/** A need from what was typed: only what can be asked, and nothing that contradicts itself. */
export function needOf(typed: (name: NeedName) => string | null | undefined): Need {
  const read: Partial<Record<NeedName, string>> = {};
  for (const name of needNames) {
    const text = (typed(name) ?? "").trim().normalize("NFC");
    const said = isList(name) ? knownWords(name, text) : text;
    if (isSound(name, said)) {
      read[name] = said;
    }
  }
  if (read.priceTo !== undefined && read.priceUnit === undefined) {
    // A price means nothing without its unit; most are asked by the square metre for the whole term.
    read.priceUnit = "usd-per-m2";
  }
  if (read.haFrom === undefined) {
    delete read.together;
  }
  if (read.sort === "price" && read.priceUnit === undefined) {
    delete read.sort;
  }
  return read;
}

/** What was typed that nothing can be asked by: a number or a day that is none, or that is half typed. */
export function unusableNeeds(typed: Need, isHalfTyped: (name: NeedName) => boolean = () => false): readonly NeedName[] {
  return [...numberNeeds, "leaseUntilFrom" as const].filter((name) => {
    const text = (typed[name] ?? "").trim();
    return isHalfTyped(name) || (text !== "" && !isSound(name, text));
  });
}

/** The need with some of it changed; null takes a part away. */
export function changedNeed(need: Need, change: Readonly<Partial<Record<NeedName, string | null>>>): Need {
  return needOf((name) => (change[name] === undefined ? need[name] : change[name]));
}

/** The words of a need that takes several. */
export function wordsOf(need: Need, name: ListName): readonly string[] {
  return need[name]?.split(",") ?? [];
}

/** The words with one more, or without the one they had. */
export function toggledWord(need: Need, name: ListName, word: string): string {
  const words = wordsOf(need, name);
  return (words.includes(word) ? words.filter((one) => one !== word) : [...words, word]).join(",");
}

/** Those words that can be asked, in one order whoever wrote them. */
function knownWords(name: ListName, text: string): string {
  const words = text.split(",").map((word) => word.trim());
  return listChoices[name].filter((word) => words.includes(word)).join(",");
}

/** How many things are asked, apart from the order. */
export function countNeeds(need: Need): number {
  return needNames.filter((name) => need[name] !== undefined && name !== "sort" && name !== "unknown").length;
}

export function isSameNeed(a: Need, b: Need): boolean {
  return needNames.every((name) => a[name] === b[name]);
}

function isList(name: NeedName): name is ListName {
  return name === "kind" || name === "status";
}

/** The word of the service for what is asked when nothing is. */
function sameAsAbsent(name: NeedName): string | undefined {
  const words: Readonly<Partial<Record<NeedName, string>>> = { unknown: "include", sort: "fit", together: "false" };
  return includes(truthNeeds, name) ? "false" : words[name];
}

function isSound(name: NeedName, text: string): boolean {
  if (text === "") {
    return false;
  }
  const allowed = choices[name];
  if (allowed !== undefined) {
    return allowed.includes(text);
  }
  if (includes(truthNeeds, name)) {
    return text === "true";
  }
  if (name === "reportedWithinDays") {
    return /^[1-9]\d{0,3}$/.test(text);
  }
  if (includes(numberNeeds, name)) {
    return /^\d{1,9}(\.\d{1,6})?$/.test(text) && Number(text) > 0;
  }
  if (name === "leaseUntilFrom") {
    return isDay(text);
  }
  if (name === "within") {
    return partsOfArea(text) !== null;
  }
  return name === "bbox" ? isBox(text) : text.length <= 200;
}

function isBox(text: string): boolean {
  const [west, south, east, north, ...more] = text.split(",").map(Number);
  const all = [west, south, east, north];
  if (more.length > 0 || west === undefined || south === undefined || east === undefined || north === undefined) {
    return false;
  }
  return all.every(Number.isFinite) && west < east && south < north && Math.abs(south) <= 90 && Math.abs(north) <= 90;
}

function includes(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** A band of hectares as the facets name it ("2-5": from 2, below 5) as two needs. */
export function hectaresOfBand(band: string): Readonly<{ haFrom: string | null; haTo: string | null }> {
  const [, from = "", to = ""] = /^(\d*(?:\.\d+)?)-(\d*(?:\.\d+)?)$/.exec(band) ?? [];
  return { haFrom: Number(from) > 0 ? from : null, haTo: Number(to) > 0 ? to : null };
}
