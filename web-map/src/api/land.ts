import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Bounds } from "../place/shapes.ts";
import type { UnitLevel } from "../view/words.ts";
import { type Feature, fetchFeatures } from "./features.ts";
import type { Quality } from "./types.ts";

type UnitProperties = Readonly<{
  code: string;
  name: string;
  quality: Quality | null;
  validFrom: string | null;
  validTo: string | null;
}>;

export type UnitFeature = Feature<UnitProperties>;

type ParcelProperties = Readonly<{ layerKind: string; layerName: string; landUseCode: string | null; hectares: number; quality: Quality }>;

export const unitCollections: Readonly<Record<UnitLevel, string>> = { province: "provinces", district: "districts", commune: "communes" };

/** The units of a level that existed on a date. */
export function useUnits(level: UnitLevel, validAt: string, wanted = true) {
  return useQuery({
    queryKey: ["units", level, validAt],
    queryFn: ({ signal }) => fetchFeatures<UnitProperties>(unitCollections[level], { validAt }, signal),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** As many parcels as a view can show and a person can tell apart. */
const mostParcels = 6000;

/** Protected parcels in a box; null asks for none. */
export function useProtectedLand(bbox: Bounds | null, validAt: string) {
  return useQuery({
    queryKey: ["protected-land", bbox, validAt],
    queryFn: ({ signal }) =>
      fetchFeatures<ParcelProperties>("protected-land", { validAt, ...(bbox === null ? {} : { bbox }), atMost: mostParcels }, signal),
    enabled: bbox !== null,
    placeholderData: keepPreviousData,
  });
}
