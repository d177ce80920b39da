import type { Kind, Status, UnitLevel } from "../view/words.ts";
import type { Sentence } from "./http.ts";

export type Quality = "surveyed" | "digitised" | "schematic";

export type Precision = "day" | "year" | "unknown";

export type Decision = Readonly<{
  code: string;
  number: string | null;
  issuer: string | null;
  title: string;
  titleEn: string | null;
  signedOn: string | null;
  inForceOn: string | null;
  year: number | null;
  link: string | null;
}>;

/** What lies in one unit; without hectares where only the source names the unit, without a code outside any known unit. */
export type UnitShare = Readonly<{
  level: UnitLevel;
  code: string | null;
  name: string;
  hectares: number | null;
  share: number | null;
  lead: boolean;
}>;

export type SiteUnit = UnitShare & Readonly<{ geography: string; stated: boolean }>;

export type MovementKind =
  | "keep"
  | "establish"
  | "expand"
  | "reduce"
  | "merge"
  | "convert"
  | "withdraw"
  | "reinstate"
  | "advance"
  | "defer";

export type Movement = Readonly<{
  code: string;
  kind: MovementKind;
  on: string | null;
  onPrecision: Precision;
  countDelta: number | null;
  haDelta: number | null;
  names: string | null;
  decision: string | null;
  note: string | null;
}>;

export type Approval = Readonly<{
  landUseCode: string;
  hectares: number;
  decision: string | null;
  validFrom: string | null;
  inForce: boolean;
}>;

/** One site on a day; its `validTo` is the first day it no longer holds. */
export type SiteSheet = Readonly<{
  code: string;
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
  kind: Kind;
  status: Status;
  inForce: boolean;
  quality: Quality | null;
  decidedHa: number | null;
  declaredHa: number | null;
  measuredHa: number | null;
  geodesicHa: number | null;
  areaCrs: string | null;
  sourceCrs: string | null;
  decisions: readonly Decision[];
  movements: readonly Movement[];
  approvals: readonly Approval[];
  units: readonly SiteUnit[];
  validFrom: string | null;
  validFromPrecision: Precision;
  validTo: string | null;
  source: string;
  note: string | null;
  links: Readonly<{ feature: string }>;
}>;

export type SiteVersion = Readonly<{
  status: Status;
  name: string;
  decidedHa: number | null;
  declaredHa: number | null;
  measuredHa: number | null;
  quality: Quality | null;
  decision: string | null;
  begunByKind: MovementKind | null;
  validFrom: string | null;
  validFromPrecision: Precision;
  validTo: string | null;
  recordedFrom: string;
  recordedTo: string | null;
}>;

export type SiteVersions = Readonly<{ code: string; versions: readonly SiteVersion[] }>;

/** Counts and hectares; a site counts once, in its lead unit. */
export type HectaresFigures = Readonly<{
  count: number;
  withoutDecidedHa: number;
  withoutOutline: number;
  decidedHa: number;
  declaredHa: number;
  measuredHa: number;
}>;

export type HectaresRow = HectaresFigures & Readonly<{ code: string | null; name: string; nameEn: string | null; unplaced: string | null }>;

export type HectaresReport = Readonly<{
  by: string;
  validAt: string;
  geography: string | null;
  geographyReason: string | null;
  rows: readonly HectaresRow[];
  total: HectaresFigures;
  notes: readonly Sentence[];
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
