import type { Bounds } from "../place/shapes.ts";
import { getJson, query } from "./http.ts";

/** One page of an OGC API - Features answer. */
type Page<Properties> = Readonly<{
  features: readonly Feature<Properties>[];
  links?: readonly Readonly<{ rel: string; href: string }>[];
  numberMatched?: number;
}>;

export type Feature<Properties> = Readonly<{
  type: "Feature";
  id?: string | number;
  geometry: GeoJSON.Geometry | null;
  properties: Properties;
}>;

type Features<Properties> = Readonly<{
  features: readonly Feature<Properties>[];
  /** How many the service holds for the question; more than were fetched when the cap was met. */
  matched: number;
}>;

type Question = Readonly<{ validAt: string; bbox?: Bounds; site?: string; atMost?: number }>;

const pageSize = 2000;

/** Every feature of a collection on a date, page after page along the `next` links. */
export async function fetchFeatures<Properties>(
  collection: string,
  { validAt, bbox, site, atMost = 20_000 }: Question,
  signal: AbortSignal,
): Promise<Features<Properties>> {
  const box = bbox === undefined ? null : [bbox.west, bbox.south, bbox.east, bbox.north].join(",");
  const first = `/ogc/collections/${collection}/items${query({ validAt, limit: Math.min(pageSize, atMost), bbox: box, site })}`;
  const features: Feature<Properties>[] = [];
  let matched = 0;
  let address: string | null = first;
  while (address !== null) {
    const page: Page<Properties> = await getJson<Page<Properties>>(address, signal);
    features.push(...page.features);
    matched = Math.max(page.numberMatched ?? 0, features.length);
    address = features.length >= atMost ? null : nextOf(page);
  }
  return { features, matched };
}

/** The next page, asked of the server this page came from whatever host the link names. */
function nextOf(page: Page<unknown>): string | null {
  const href = page.links?.find((link) => link.rel === "next")?.href;
  if (href === undefined) {
    return null;
  }
  const next = new URL(href, window.location.href);
  return `${next.pathname}${next.search}`;
}
