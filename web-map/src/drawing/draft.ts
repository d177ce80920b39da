import type { Movement } from "../api/types.ts";
import { type ColumnOrder, columnOrders } from "../place/coordinateTable.ts";
import { asSurface, type Parts, partsOf, type Surface } from "../place/shapes.ts";
import { type Kind, oneOf } from "../view/words.ts";
import { toMap } from "./convert.ts";
import { crsOf, type Outline } from "./outline.ts";

/** One site's change as a proposal carries it: the member `changes` of PUT /api/proposals/{id}. */
export type Change = Readonly<{
  /** Code of the site that is changed, or null for a new one, whose code is then `code`. */
  site: string | null;
  code: string | null;
  kind: Kind;
  name: string | null;
  nameEn: string | null;
  movement: Movement["kind"];
  status: string | null;
  /** Code of the site it goes into, where it is merged. */
  into: string | null;
  commune: string | null;
  declaredHa: number | null;
  decidedHa: number | null;
  /** Facts the site is to have no longer; other programs propose that. */
  removes?: readonly ("nameEn" | "declaredHa")[];
  quality: "digitised" | "surveyed";
  crs: string;
  geometry: Surface | null;
  /** The table it was typed from, to the digit. */
  typed: Readonly<{ order: ColumnOrder; text: string }> | null;
}>;

/** The decision a proposal stands on, as far as it is known. */
export type DraftDecision = Readonly<{
  number: string | null;
  issuer: string | null;
  title: string | null;
  signedOn: string | null;
  link: string | null;
  /** The scan, by the digest it is kept under. */
  file: string | null;
}>;

/** What a proposal says beside its changes. */
export type Dossier = Readonly<{ title: string | null; validFrom: string | null; note: string | null; decision: DraftDecision | null }>;

export const emptyDossier: Dossier = { title: null, validFrom: null, note: null, decision: null };

/** What is being drawn, the changes of other sites that go along with it, and the dossier it belongs to. */
export type Draft = Readonly<
  Omit<Change, "name" | "crs" | "geometry" | "typed"> & {
    name: string;
    outline: Outline | null;
    others: readonly Change[];
    dossier: Dossier;
  }
>;

export const emptyDraft: Draft = {
  site: null,
  code: null,
  kind: "industrial-cluster",
  name: "",
  nameEn: null,
  movement: "establish",
  status: null,
  into: null,
  commune: null,
  declaredHa: null,
  decidedHa: null,
  quality: "digitised",
  outline: null,
  others: [],
  dossier: emptyDossier,
};

/** The changes of a proposal: what is drawn comes first. */
export function changesOf({ outline, others, dossier: _, name, ...facts }: Draft): readonly Change[] {
  const drawn: Change = {
    ...facts,
    name: name.trim() === "" ? null : name.trim(),
    crs: outline === null ? "OGC:CRS84" : crsOf(outline),
    geometry: outline === null ? null : asSurface(outline.parts),
    typed: outline?.source === "typed" ? { order: outline.order, text: outline.text } : null,
  };
  return [drawn, ...others];
}

/** A change as a draft of a proposal may say it: whatever is not known yet is left out. */
type PartialChange = Readonly<{ [Name in keyof Change]?: Change[Name] | null }>;

/** A proposal's changes as a draft; what is in another system than the map's is converted by the service to be shown. */
export async function draftOf(changes: readonly PartialChange[], signal: AbortSignal): Promise<Draft> {
  const [drawn, ...others] = changes.map(wholeChange);
  if (drawn === undefined) {
    return emptyDraft;
  }
  const { crs, geometry, typed, name, ...facts } = drawn;
  return {
    ...facts,
    name: name ?? "",
    outline: geometry === null ? null : await outlineOf(crs, geometry, typed, signal),
    others,
    dossier: emptyDossier,
  };
}

function wholeChange(said: PartialChange): Change {
  const [begun] = changesOf(emptyDraft);
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined));
  return { ...begun, ...known } as Change;
}

async function outlineOf(crs: string, geometry: Surface, typed: Change["typed"], signal: AbortSignal): Promise<Outline> {
  const parts = partsOf(geometry);
  const shown = await partsToMap(crs, parts, signal);
  return typed === null ? { source: "map", parts: shown } : { source: "typed", crs, ...typed, parts, shown };
}

/** Parts in a system as longitude and latitude. */
export async function partsToMap(crs: string, parts: Parts, signal: AbortSignal): Promise<Parts> {
  const rings = await toMap(crs, parts.flat(), signal);
  let taken = 0;
  return parts.map((part) => {
    const own = rings.slice(taken, taken + part.length);
    taken += part.length;
    return own;
  });
}

/** The draft as a GeoJSON feature to save or send on. */
export function asFeature(draft: Draft, shown: Parts): GeoJSON.Feature<Surface> {
  const { outline, site, name, kind, declaredHa, quality } = draft;
  return {
    type: "Feature",
    properties: {
      site,
      name,
      kind,
      declaredHa,
      quality,
      ...(outline?.source === "typed" ? { typedCrs: outline.crs, typedCoordinates: outline.text } : {}),
    },
    geometry: asSurface(shown),
  };
}

/** The order of the columns a text names. */
export function orderOf(text: unknown): ColumnOrder {
  return oneOf(columnOrders, typeof text === "string" ? text : null) ?? "northing-first";
}
