import type { Kind, Status, UnitLevel } from "../view/words.ts";
import type { Sentence } from "./http.ts";

export type Quality = "surveyed" | "digitised" | "schematic";

export type Decision = Readonly<{
  code: string;
  number: string | null;
  issuer: string | null;
  kind: string | null;
  title: string | null;
  titleEn: string | null;
  signedOn: string | null;
  inForceOn: string | null;
  url: string | null;
}>;

export type UnitShare = Readonly<{ level: UnitLevel; code: string; name: string; hectares: number; share: number }>;

export type SiteDetail = Readonly<{
  code: string;
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
  kind: Kind;
  status: Status;
  quality: Quality | null;
  province: string | null;
  decidedHa: number | null;
  declaredHa: number | null;
  measuredHa: number | null;
  geodesicHa: number | null;
  areaCrs: string | null;
  decisions: readonly Decision[];
  units: readonly UnitShare[];
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
  note: string | null;
}>;

export type SiteVersion = Readonly<{
  status: Status;
  name: string;
  decidedHa: number | null;
  declaredHa: number | null;
  measuredHa: number | null;
  quality: Quality | null;
  decision: string | null;
  validFrom: string | null;
  validTo: string | null;
  recordedFrom: string;
  recordedTo: string | null;
}>;

export type SiteHistory = Readonly<{ code: string; versions: readonly SiteVersion[] }>;

export type HectaresRow = Readonly<{
  code: string;
  name: string;
  count: number;
  decidedHa: number | null;
  declaredHa: number | null;
  measuredHa: number | null;
}>;

export type HectaresReport = Readonly<{
  by: string;
  validAt: string;
  knownAt: string;
  geography: string | null;
  rows: readonly HectaresRow[];
  total: Omit<HectaresRow, "code" | "name">;
}>;

export type Severity = "error" | "warning" | "advice";

export type Finding = Readonly<{
  code: string;
  severity: Severity;
  message: Sentence;
  hectares: number | null;
  geometry: GeoJSON.Geometry | null;
  subject: string | null;
  layer: Readonly<{ name: string; date: string | null; quality: Quality | null }> | null;
  article: string | null;
  tolerance: string | null;
}>;

export type Coverage = Readonly<{
  layerKind: string;
  result: "checked" | "partly-checked" | "not-checked";
  uncheckedHa: number | null;
  geometry: GeoJSON.Geometry | null;
}>;

export type BoundaryCheck = Readonly<{
  measuredHa: number | null;
  geodesicHa: number | null;
  declaredHa: number | null;
  areaCrs: string | null;
  validAt: string;
  publishable: boolean;
  findings: readonly Finding[];
  coverage: readonly Coverage[];
  units: readonly UnitShare[];
}>;

export type BoundaryQuestion = Readonly<{
  kind: Kind;
  geometry: GeoJSON.Polygon;
  crs: string;
  commune: null;
  declaredHa: number | null;
  validAt: string;
}>;
