import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from "@tanstack/react-query";
import type { Bounds } from "../place/shapes.ts";
import { type Need, needOf } from "../plots/need.ts";
import { fetchFeatures } from "./features.ts";
import { getJson, query } from "./http.ts";
import type { components } from "./schema.ts";
import type { Quality } from "./types.ts";

type Shapes = components["schemas"];

export type FoundPlot = Shapes["FoundPlot"];
export type PlotSheet = Shapes["PlotSheet"];
export type PlotStatus = NonNullable<Shapes["PlotStatus"]>;
export type PlotPrice = Shapes["PlotPrice"];
export type FitReason = Shapes["FitReason"];
export type PlotFacets = Shapes["PlotFacets"];
export type PlotSet = Shapes["PlotSet"];
type PlotsFound = Shapes["PlotsFound"];

type PlotProperties = Readonly<{
  code: string;
  label: string;
  siteName: string;
  status: PlotStatus | null;
  quality: Quality;
  measuredHa: number;
}>;

const pageSize = 25;

/** Where a search is asked for; as CSV everything it finds. */
export function plotsAddress(need: Need, validAt: string, format: "json" | "csv" = "json"): string {
  const asked = format === "csv" ? { f: "csv" } : { facets: "true", limit: pageSize };
  // What the page remembers is said once more in the words of the service.
  return `/api/plots${query({ ...needOf((name) => need[name]), validAt, ...asked })}`;
}

/** Plots that meet a need, page after page; while another need is asked the last answer stays. */
export function usePlots(need: Need, validAt: string) {
  return useInfiniteQuery({
    queryKey: ["plots", need, validAt],
    queryFn: ({ pageParam, signal }) => getJson<PlotsFound>(pageParam, signal),
    initialPageParam: plotsAddress(need, validAt),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

function sheetQuery(code: string | null, validAt: string) {
  return {
    queryKey: ["plot", code, validAt],
    queryFn: ({ signal }: Readonly<{ signal: AbortSignal }>) =>
      getJson<PlotSheet>(`/api/plots/${encodeURIComponent(code ?? "")}${query({ validAt })}`, signal),
    enabled: code !== null,
  };
}

/** Everything that may be seen of one plot. */
export function usePlot(code: string | null, validAt: string) {
  return useQuery(sheetQuery(code, validAt));
}

/** Several plots, to be laid side by side. */
export function useComparedPlots(codes: readonly string[], validAt: string) {
  return useQueries({ queries: codes.map((code) => sheetQuery(code, validAt)) });
}

export function usePlotHistory(code: string, wanted: boolean) {
  return useQuery({
    queryKey: ["plot-history", code],
    queryFn: ({ signal }) => getJson<Shapes["PlotPeriods"]>(`/api/plots/${encodeURIComponent(code)}/history`, signal),
    enabled: wanted,
  });
}

/** Places, sites and industries that begin or sound like what is being typed. */
export function usePlotSuggestions(typed: string, validAt: string) {
  return useQuery({
    queryKey: ["plot-suggestions", typed, validAt],
    queryFn: ({ signal }) => getJson<Shapes["SuggestedPlaces"]>(`/api/plots/suggest${query({ q: typed, validAt })}`, signal),
    enabled: typed.length >= 2,
    placeholderData: keepPreviousData,
  });
}

/** Sections and divisions of VSIC 2018. */
export function useIndustries() {
  return useQuery({
    queryKey: ["industries"],
    queryFn: ({ signal }) => getJson<Shapes["Industries"]>("/api/industries", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** As many outlines as a view can show. */
const mostOutlines = 2000;

/** Outlines of plots in a box; null asks for none. */
export function usePlotOutlines(bbox: Bounds | null, validAt: string) {
  return useQuery({
    queryKey: ["plot-outlines", bbox, validAt],
    queryFn: ({ signal }) =>
      fetchFeatures<PlotProperties>("plots", { validAt, ...(bbox === null ? {} : { bbox }), atMost: mostOutlines }, signal),
    enabled: bbox !== null,
    placeholderData: keepPreviousData,
  });
}
