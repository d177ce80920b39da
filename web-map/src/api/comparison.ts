import type { components } from "./schema.ts";

type Shapes = components["schemas"];

export type LandPart = "added" | "taken" | "kept";
type ComparedPart = Omit<Shapes["ComparedPart"], "geometry"> & Readonly<{ geometry: GeoJSON.MultiPolygon | null }>;
export type ComparedLand = Omit<Shapes["ComparedLand"], LandPart> & Readonly<Record<LandPart, ComparedPart>>;

/** Two versions of a site, and the ground between their outlines. */
export type Comparison = Omit<Shapes["ComparedVersions"], "land"> & Readonly<{ land: ComparedLand | null }>;

/** The hectares of a part that the map shows: without the slivers of a line drawn twice, which only the sums hold. */
export function paintedHa({ hectares, withinToleranceHa }: Pick<ComparedPart, "hectares" | "withinToleranceHa">): number {
  return hectares - withinToleranceHa;
}
