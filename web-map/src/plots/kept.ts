import { type Need, needOf } from "./need.ts";

/** A plot somebody wants to come back to. */
export type KeptPlot = Readonly<{ code: string; label: string; siteName: string }>;

/** A search under a name of somebody's own. */
export type KeptSearch = Readonly<{ name: string; need: Need }>;

/** What an investor keeps in this browser, without an account. */
export type Kept = Readonly<{ plots: readonly KeptPlot[]; searches: readonly KeptSearch[] }>;

export const nothingKept: Kept = { plots: [], searches: [] };

const mostPlots = 200;
const mostSearches = 50;

/** What a browser gives back, whoever wrote it: only what can be read. */
export function parseKept(text: string | null): Kept {
  let read: unknown;
  try {
    read = JSON.parse(text ?? "null");
  } catch {
    return nothingKept;
  }
  return {
    plots: listIn(read, "plots").flatMap((one) => {
      const [code, label, siteName] = ["code", "label", "siteName"].map((name) => textIn(one, name));
      return code === undefined || label === undefined || siteName === undefined ? [] : [{ code, label, siteName }];
    }),
    searches: listIn(read, "searches").flatMap((one) => {
      const name = textIn(one, "name");
      const need = memberOf(one, "need");
      return name === undefined ? [] : [{ name, need: needOf((part) => textIn(need, part)) }];
    }),
  };
}

/** Puts a plot on the shortlist, or takes it off. */
export function togglePlot(kept: Kept, { code, label, siteName }: KeptPlot): Kept {
  const without = kept.plots.filter((one) => one.code !== code);
  const plots = without.length < kept.plots.length ? without : [{ code, label, siteName }, ...without].slice(0, mostPlots);
  return { ...kept, plots };
}

/** Keeps a search; one of the same name is replaced. */
export function keepSearch(kept: Kept, search: KeptSearch): Kept {
  return { ...kept, searches: [search, ...kept.searches.filter(({ name }) => name !== search.name)].slice(0, mostSearches) };
}

export function dropSearch(kept: Kept, name: string): Kept {
  return { ...kept, searches: kept.searches.filter((one) => one.name !== name) };
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === "string" && text !== "" ? text : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
