import type { Parts, Ring } from "./shapes.ts";

/** WGS 84: metres of the semi-major axis, and the eccentricity. */
const equator = 6378137;
const eccentricity = Math.sqrt(2 / 298.257223563 - 1 / 298.257223563 ** 2);

/**
 * Hectares of an outline in longitude and latitude, on the ellipsoid: the shoelace formula on the equal-area cylinder.
 * A courtesy while drawing; what counts is measured by the service.
 */
export function approximateHectares(parts: Parts): number {
  const areas = parts.map((rings) => {
    const [outer, ...holes] = rings.map(squareMetres);
    return (outer ?? 0) - holes.reduce((sum, hole) => sum + hole, 0);
  });
  return areas.reduce((sum, area) => sum + area, 0) / 10_000;
}

function squareMetres(ring: Ring): number {
  const [lastX, lastY] = ring.at(-1) ?? [0, 0];
  let [twice, before, height] = [0, lastX, cylinderHeight(lastY)];
  for (const [x, y] of ring) {
    const above = cylinderHeight(y);
    twice += (((x - before) * Math.PI) / 180) * (above + height);
    [before, height] = [x, above];
  }
  return Math.abs(twice / 2) * equator;
}

/** How high a latitude lies on the cylinder that keeps areas. */
function cylinderHeight(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const e = eccentricity;
  const q = (1 - e * e) * (sine / (1 - e * e * sine * sine) + Math.atanh(e * sine) / e);
  return (equator * q) / 2;
}
