import type { Parts, Point } from "./shapes.ts";

/** A plane in metres: to it from longitude and latitude, and back. */
export type Plane = Readonly<{ to: (place: Point) => Point; from: (metres: Point) => Point }>;

// WGS 84, whose ellipsoid is VN-2000's too; the third flattening, and Krüger's series to its fourth power.
const equator = 6378137;
const flattening = 1 / 298.257223563;
const n = flattening / (2 - flattening);
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const meridianRadius = (equator / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const forward = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
];
const backward = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161280) * n ** 4,
];
const scale = 0.9999;
const degree = Math.PI / 180;

/**
 * The plane of a TM-3 zone, scale 0.9999 on its meridian, laid over WGS 84 itself: VN-2000 lies some 200 m away, over which the zone's
 * scale changes by less than a millionth. A shape turned or moved here keeps its area in the zone to a square metre in 100 ha.
 */
export function tm3Plane(meridian: number): Plane {
  return { to: (place) => toPlane(place, meridian), from: (metres) => fromPlane(metres, meridian) };
}

/** The meridian in degrees nearest to the parts, where no zone is known yet: TM-3 zones lie at quarters of a degree. */
export function nearestMeridian(parts: Parts): number {
  const [x] = parts[0]?.[0]?.[0] ?? [106.5, 0];
  return Math.round(x * 4) / 4;
}

function toPlane([longitude, latitude]: Point, meridian: number): Point {
  const sine = Math.sin(latitude * degree);
  const conformal = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine));
  const east = (longitude - meridian) * degree;
  const xi = Math.atan2(conformal, Math.cos(east));
  const eta = Math.atanh(Math.sin(east) / Math.hypot(1, conformal));
  let [x, y] = [eta, xi];
  for (const [index, factor] of forward.entries()) {
    const twice = 2 * (index + 1);
    x += factor * Math.cos(twice * xi) * Math.sinh(twice * eta);
    y += factor * Math.sin(twice * xi) * Math.cosh(twice * eta);
  }
  return [scale * meridianRadius * x, scale * meridianRadius * y];
}

function fromPlane([x, y]: Point, meridian: number): Point {
  const xi = y / (scale * meridianRadius);
  const eta = x / (scale * meridianRadius);
  let [sphereXi, sphereEta] = [xi, eta];
  for (const [index, factor] of backward.entries()) {
    const twice = 2 * (index + 1);
    sphereXi -= factor * Math.sin(twice * xi) * Math.cosh(twice * eta);
    sphereEta -= factor * Math.cos(twice * xi) * Math.sinh(twice * eta);
  }
  const sine = Math.sin(sphereXi) / Math.cosh(sphereEta);
  const east = Math.atan2(Math.sinh(sphereEta), Math.cos(sphereXi));
  return [meridian + east / degree, latitudeOf(sine / Math.sqrt(1 - sine * sine)) / degree];
}

/** The latitude whose conformal latitude has this tangent, by Newton's steps (Karney 2011). */
function latitudeOf(conformal: number): number {
  let tangent = conformal;
  for (let step = 0; step < 5; step += 1) {
    const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tangent) / Math.hypot(1, tangent)));
    const reached = tangent * Math.hypot(1, sigma) - sigma * Math.hypot(1, tangent);
    const slope = (1 - eccentricity ** 2) / (1 + (1 - eccentricity ** 2) * tangent ** 2);
    tangent += ((conformal - reached) / Math.hypot(1, reached)) * (1 / (slope * Math.hypot(1, tangent)));
  }
  return Math.atan(tangent);
}
