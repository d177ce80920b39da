import { useQueries, useQuery } from "@tanstack/react-query";
import type { ComparedPair } from "../view/view.ts";
import type { Kind, Status } from "../view/words.ts";
import type { Comparison } from "./comparison.ts";
import { type Feature, fetchFeatures } from "./features.ts";
import { getJson, query } from "./http.ts";
import type { Lineage, Quality, SiteSheet, SiteVersions } from "./types.ts";

/** What a site's feature says about it (design.md §7). */
export type SiteProperties = Readonly<{
  code: string;
  name: string;
  nameEn: string | null;
  kind: Kind;
  status: Status;
  quality: Quality | null;
  decidedHa: number | null;
  declaredHa: number | null;
  measuredHa: number | null;
  geodesicHa: number | null;
  province: string | null;
  decision: string | null;
  validFrom: string | null;
  validTo: string | null;
}>;

export type SiteFeature = Feature<SiteProperties>;

const collectionOf: Readonly<Record<Kind, string>> = {
  "industrial-zone": "zones",
  "industrial-cluster": "clusters",
  "economic-zone": "economic-zones",
  "it-park": "it-parks",
};
const collections = Object.values(collectionOf);

/** All sites there are on a date, of the four kinds. */
export function useSites(validAt: string) {
  return useQueries({
    queries: collections.map((collection) => ({
      queryKey: ["sites", collection, validAt],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchFeatures<SiteProperties>(collection, { validAt }, signal),
    })),
    combine: joinCollections,
  });
}

export function useSite(code: string | null, validAt: string) {
  return useQuery({
    queryKey: ["site", code, validAt],
    queryFn: ({ signal }) => getJson<SiteSheet>(`/api/sites/${encodeURIComponent(code ?? "")}${query({ validAt })}`, signal),
    enabled: code !== null,
  });
}

export function useSiteHistory(code: string | null) {
  return useQuery({
    queryKey: ["site-history", code],
    queryFn: ({ signal }) => getJson<SiteVersions>(`/api/sites/${encodeURIComponent(code ?? "")}/history`, signal),
    enabled: code !== null,
  });
}

/** Two versions of a site laid over each other. */
export function useComparison(code: string | null, pair: ComparedPair | null) {
  return useQuery({
    queryKey: ["site-comparison", code, pair?.from, pair?.to],
    queryFn: ({ signal }) =>
      getJson<Comparison>(`/api/sites/${encodeURIComponent(code ?? "")}/compare${query({ from: pair?.from, to: pair?.to })}`, signal),
    enabled: code !== null && pair !== null,
  });
}

/** The sites a site came from and went into by a date. */
export function useLineage(code: string, validAt: string) {
  return useQuery({
    queryKey: ["site-lineage", code, validAt],
    queryFn: ({ signal }) => getJson<Lineage>(`/api/sites/${encodeURIComponent(code)}/lineage${query({ validAt })}`, signal),
  });
}

type Answer = Readonly<{ data: Readonly<{ features: readonly SiteFeature[] }> | undefined; isPending: boolean; error: Error | null }>;

function joinCollections(answers: readonly Answer[]) {
  return {
    sites: answers.flatMap((answer) => answer.data?.features ?? []),
    isPending: answers.some((answer) => answer.isPending),
    error: answers.find((answer) => answer.error !== null)?.error ?? null,
  };
}

/** The address of a site's own feature. */
export function featureOf(kind: Kind, code: string): string {
  return `/ogc/collections/${collectionOf[kind]}/items/${encodeURIComponent(code)}`;
}

/** A site's outline as it is stored, to the last bit; lists of sites round theirs. */
export async function outlineOfSite(feature: string, validAt: string, signal: AbortSignal): Promise<GeoJSON.Geometry | null> {
  return (await getJson<SiteFeature>(`${feature}${query({ validAt, f: "json" })}`, signal)).geometry;
}
