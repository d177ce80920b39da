import { useQuery } from "@tanstack/react-query";
import type { Surface } from "../place/shapes.ts";
import type { Figures } from "../plotting/figures.ts";
import { type Feature, fetchFeatures } from "./features.ts";
import type { MeasuredOutline } from "./geometry.ts";
import { getJson, postJson, query, type Sentence, send } from "./http.ts";
import type { components } from "./schema.ts";

type Shapes = components["schemas"];
export type PlotStatus = NonNullable<Shapes["PlotStatus"]>;
export type PriceUnit = Shapes["PriceUnit"];
export type PlotSheet = Omit<Shapes["PlotSheet"], "geometry" | "quality"> &
  Readonly<{ geometry: Surface; quality: Figures["quality"] | null }>;
export type PlotSheetReports = Readonly<Record<string, Readonly<{ by: string; on: string }>>>;
export type Investor = Shapes["SeenInvestor"];
type Industries = Shapes["Industries"];

/** What a plot's feature says about it; null is not known, or not public yet. */
type PlotProperties = Readonly<{
  code: string;
  label: string;
  status: PlotStatus | null;
  quality: Figures["quality"] | null;
  measuredHa: number;
  tenant: string | null;
}>;
export type PlotFeature = Feature<PlotProperties>;

// As the document's GridPlotsAnswer, with outlines that are surely polygons.
type GridPlot = Readonly<{ label: string; onRoad: boolean; outline: MeasuredOutline }>;
export type GridAnswer = Readonly<{
  plots: readonly GridPlot[];
  roadsHa: number;
  roads: MeasuredOutline | null;
  leftOverHa: number;
  leftOver: MeasuredOutline | null;
  axisDegrees: number;
  notes: readonly Readonly<{ code: string; message: Sentence }>[];
}>;

const addressOf = (code: string) => `/api/plots/${encodeURIComponent(code)}`;
const siteAddress = (code: string) => `/api/sites/${encodeURIComponent(code)}`;
/** Of a plot that somebody does not see in full there is no revision, and no change either. */
const meaning = (revision: number | null) => ({ "If-Match": `"${revision ?? 0}"` });

export function usePlotsOfSite(site: string, validAt: string) {
  return useQuery({
    queryKey: ["plots-of-site", site, validAt],
    queryFn: async ({ signal }) => (await fetchFeatures<PlotProperties>("plots", { validAt, site }, signal)).features,
  });
}

export function usePlot(code: string, validAt: string) {
  return useQuery({
    queryKey: ["plot", code, validAt],
    queryFn: ({ signal }) => getJson<PlotSheet>(`${addressOf(code)}${query({ validAt })}`, signal),
  });
}

export function usePlotHistory(code: string) {
  return useQuery({
    queryKey: ["plot", code, "history"],
    queryFn: ({ signal }) => getJson<Readonly<{ periods: readonly PlotSheet[] }>>(`${addressOf(code)}/history`, signal),
  });
}

export function useIndustries() {
  return useQuery({
    queryKey: ["industries"],
    queryFn: ({ signal }) => getJson<Industries>("/api/industries", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useInvestor(site: string, validAt: string) {
  return useQuery({
    queryKey: ["investor", site, validAt],
    queryFn: ({ signal }) => getJson<Investor>(`${siteAddress(site)}/investor${query({ validAt })}`, signal),
  });
}

export function useOccupancy(site: string, validAt: string) {
  return useQuery({
    queryKey: ["occupancy", site, validAt],
    queryFn: async ({ signal }) =>
      (await getJson<Shapes["OccupancyTable"]>(`/api/reports/occupancy${query({ site, validAt })}`, signal)).rows[0] ?? null,
  });
}

export function useLateProjects(validAt: string) {
  return useQuery({
    queryKey: ["late-projects", validAt],
    queryFn: ({ signal }) => getJson<Shapes["LateProjectList"]>(`/api/reports/late-projects${query({ validAt })}`, signal),
  });
}

export function divideIntoPlots(body: unknown, signal: AbortSignal): Promise<GridAnswer> {
  return postJson<GridAnswer>("/api/geometry/grid", body, signal);
}

export function addPlots(site: string, body: unknown): Promise<Readonly<{ codes: readonly string[] }>> {
  return send(`${siteAddress(site)}/plots`, { body });
}

export function changePlot(code: string, revision: number | null, body: unknown): Promise<PlotSheet | undefined> {
  return send(addressOf(code), { method: "PUT", body, headers: meaning(revision) });
}

export function changePlotStatus(code: string, revision: number | null, body: unknown): Promise<PlotSheet | undefined> {
  return send(`${addressOf(code)}/status`, { body, headers: meaning(revision) });
}

export function endPlot(code: string, revision: number | null, validFrom: string): Promise<void> {
  return send(`${addressOf(code)}${query({ validFrom })}`, { method: "DELETE", headers: meaning(revision) });
}

export function nameInvestor(site: string, revision: number, body: unknown): Promise<void> {
  return send(`${siteAddress(site)}/investor`, { method: "PUT", body, headers: meaning(revision) });
}
