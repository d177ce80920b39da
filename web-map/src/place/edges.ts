import type { Point } from "./shapes.ts";

/**
 * The lines between areas, each once although two areas share it: drawn twice, the dashes of one would fill the gaps of
 * the other.
 */
export function edgesOnce(geometries: readonly (GeoJSON.Geometry | null)[]): readonly (readonly Point[])[] {
  const seen = new Set<string>();
  const lines: Point[][] = [];
  for (const ring of geometries.flatMap(ringsIn)) {
    let line: Point[] = [];
    let previous: Point | null = null;
    for (const [x = 0, y = 0] of ring) {
      const corner: Point = [x, y];
      if (previous !== null) {
        const edge = edgeName(previous, corner);
        if (seen.has(edge)) {
          line = [];
        } else {
          seen.add(edge);
          if (line.length === 0) {
            line = [previous];
            lines.push(line);
          }
          line.push(corner);
        }
      }
      previous = corner;
    }
  }
  return lines;
}

function ringsIn(geometry: GeoJSON.Geometry | null): readonly GeoJSON.Position[][] {
  switch (geometry?.type) {
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** An edge is the same in either direction. */
function edgeName(a: Point, b: Point): string {
  const [first, second] = [a.join(" "), b.join(" ")].sort();
  return `${first}, ${second}`;
}
