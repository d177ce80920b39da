import type { Change } from "../drawing/draft.ts";
import type { components } from "./schema.ts";

// The service's own shapes, under the names the map calls them by.
type Shapes = components["schemas"];

export type Quality = NonNullable<Shapes["Quality"]>;
export type Severity = Shapes["Severity"];

export type Decision = Omit<Shapes["SiteDecision"], "note" | "source">;
export type Movement = Pick<
  Shapes["LedgerLine"],
  "code" | "kind" | "site" | "on" | "onPrecision" | "countDelta" | "haDelta" | "names" | "decision" | "note"
>;

/** One site on a day; its `validTo` is the first day it no longer holds. */
export type SiteSheet = Shapes["SiteSheet"];
export type SiteUnit = Shapes["SiteUnit"];
export type SiteVersion = Shapes["RecordedVersion"];
export type SiteVersions = Shapes["SiteVersions"];
export type VersionMovement = Shapes["VersionMovement"];
export type Lineage = Shapes["Lineage"];
export type RelatedSite = Shapes["RelatedSite"];

/** Counts and hectares; a site counts once, in its lead unit. */
export type HectaresFigures = Pick<
  Shapes["HectaresFigures"],
  "count" | "withoutDecidedHa" | "withoutOutline" | "decidedHa" | "declaredHa" | "measuredHa"
>;
export type HectaresRow = HectaresFigures & Pick<Shapes["HectaresRow"], "code" | "name" | "nameEn">;
export type HectaresReport = Shapes["HectaresAnswer"];

export type Plan = Shapes["ListedPlan"];
export type PlansFound = Shapes["PlansFound"];
export type KindReconciled = Shapes["KindReconciled"];
export type Reconciliation = Shapes["Reconciliation"];
export type Ledger = Shapes["Ledger"];

export type BoundaryCheck = Shapes["BoundaryReport"];
export type Finding = Shapes["FindingReport"];
export type Coverage = Shapes["CoverageReport"];
export type UnitShare = Shapes["UnitReport"];
/** What the check must know of a change beside the one it judges. */
type OtherChange = Pick<Change, "site" | "code" | "kind" | "name" | "crs" | "geometry">;

export type BoundaryQuestion = Pick<
  Shapes["BoundaryQuestionShape"],
  "kind" | "crs" | "declaredHa" | "decidedHa" | "validAt" | "site" | "commune" | "name"
> &
  Readonly<{ geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon; repairs?: boolean; others?: readonly OtherChange[] }>;
