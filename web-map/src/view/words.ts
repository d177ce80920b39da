/** The words of the domain that the map filters and colours by, in the order people read them. */
export const kinds = ["industrial-zone", "industrial-cluster", "economic-zone", "it-park"] as const;
export type Kind = (typeof kinds)[number];

export const statuses = ["planned", "established", "operating", "withdrawn", "merged"] as const;
export type Status = (typeof statuses)[number];

export const unitLevels = ["province", "district", "commune"] as const;
export type UnitLevel = (typeof unitLevels)[number];

export const groupings = ["district", "commune", "province", "kind", "status"] as const;
export type Grouping = (typeof groupings)[number];

export const tabs = ["sites", "plots", "hectares", "plan", "draw", "proposals", "inbox", "accounts"] as const;
export type Tab = (typeof tabs)[number];

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

export const layerIds = [
  "industrial-zone",
  "industrial-cluster",
  "economic-zone",
  "it-park",
  "protected-land",
  "province",
  "district",
  "commune",
] as const;
export type LayerId = (typeof layerIds)[number];

/** The text as one of the words, or nothing. */
export function oneOf<Word extends string>(words: readonly Word[], text: string | null | undefined): Word | null {
  return words.find((word) => word === text) ?? null;
}
