import type { SiteFeature } from "../api/sites.ts";
import { type Bounds, boundsOfGeometry, type Point, partsOf } from "../place/shapes.ts";

/** Sites that the map has, as they are on its date. */
let known: readonly SiteFeature[] = [];

export function publishSites(sites: readonly SiteFeature[]): void {
  known = sites;
}

/** Whether one of the sites seems to have a corner at the place: the service, which knows to the last bit, is then asked. */
export function mayShareCorner(sites: readonly SiteFeature[], place: Point, except: string | null): boolean {
  return sites.some(
    ({ geometry, properties }) =>
      properties.code !== except &&
      isNear(boundsOfGeometry(geometry), place) &&
      partsOf(geometry)
        .flat(2)
        .some((corner) => isSame(corner, place)),
  );
}

export function mayShareKnownCorner(place: Point, except: string | null): boolean {
  return mayShareCorner(known, place, except);
}

/** Sites near enough to be merged with: their boxes meet the draft's, widened by some hundred metres. */
export function sitesBeside(sites: readonly SiteFeature[], box: Bounds | null, except: string | null): readonly SiteFeature[] {
  const reach = 0.003;
  return sites.filter(({ geometry, properties }) => {
    const theirs = boundsOfGeometry(geometry);
    return (
      box !== null &&
      theirs !== null &&
      properties.code !== except &&
      theirs.west <= box.east + reach &&
      theirs.east >= box.west - reach &&
      theirs.south <= box.north + reach &&
      theirs.north >= box.south - reach
    );
  });
}

// Lists of sites are printed to the centimetre, and corners count as one within five.
const same = 1e-6;

function isNear(box: Bounds | null, [x, y]: Point): boolean {
  return box !== null && x >= box.west - same && x <= box.east + same && y >= box.south - same && y <= box.north + same;
}

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) <= same && Math.abs(a[1] - b[1]) <= same;
}
