/** How each kind of protected land is drawn; what the map does not know by name it draws like a corridor. */
export const landKinds = ["rice-land", "high-yield-rice", "special-use-forest", "protective-forest", "relics", "corridor"] as const;
export type LandKind = (typeof landKinds)[number];

const landColours: Readonly<Record<LandKind, string>> = {
  "rice-land": "#7aa63a",
  "high-yield-rice": "#4d7a12",
  "special-use-forest": "#1f6b4a",
  "protective-forest": "#3f8f6a",
  relics: "#a0522d",
  corridor: "#6f6a8a",
};

export function landStyle(
  kind: string,
): Readonly<{ color: string; fillColor: string; weight: number; fillOpacity: number; dashArray: string }> {
  const known = landKinds.find((one) => one === kind) ?? "corridor";
  const area = known === "high-yield-rice";
  // A high-yield area lies over its fields: an edge around them rather than a second colour on them.
  return {
    color: landColours[known],
    fillColor: landColours[known],
    weight: area ? 2 : 0.6,
    fillOpacity: area ? 0.12 : 0.35,
    dashArray: area ? "2 4" : "none",
  };
}
