/** A place as GeoJSON has it: x (longitude or easting) first, then y. */
export type Point = readonly [x: number, y: number];

/** A closed line given without repeating its first point. */
export type Ring = readonly Point[];

/** An outer ring, then its holes. */
export type Rings = readonly Ring[];

/** What an outline is made of: parts that lie apart, each an outer ring with its holes. */
export type Parts = readonly Rings[];

export type Surface = GeoJSON.Polygon | GeoJSON.MultiPolygon;

export type Bounds = Readonly<{ west: number; south: number; east: number; north: number }>;

/** The ring with its first point said again at the end, as GeoJSON wants it. */
function closed(ring: Ring): Point[] {
  const first = ring[0];
  return first === undefined ? [] : [...ring, first];
}

/** The ring without the repeated end, if it has one. */
export function opened(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  const repeats = ring.length > 1 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return repeats ? ring.slice(0, -1) : ring;
}

export function asPolygon(rings: Rings): GeoJSON.Polygon {
  return { type: "Polygon", coordinates: rings.map((ring) => closed(ring).map(([x, y]) => [x, y])) };
}

/** The parts as GeoJSON: one is a Polygon, more are a MultiPolygon. */
export function asSurface(parts: Parts): Surface {
  const polygons = parts.map((rings) => asPolygon(rings).coordinates);
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** The parts of a surface, to the last bit; of anything else, none. */
export function partsOf(geometry: GeoJSON.Geometry | null | undefined): Parts {
  switch (geometry?.type) {
    case "Polygon":
      return [ringsIn(geometry.coordinates)];
    case "MultiPolygon":
      return geometry.coordinates.map(ringsIn);
    default:
      return [];
  }
}

function ringsIn(polygon: GeoJSON.Position[][]): Rings {
  return polygon.map((ring) => opened(ring.map(([x = 0, y = 0]): Point => [x, y])));
}

/** Whether every ring has the three corners a surface needs. */
export function isSurface(rings: Rings): boolean {
  return rings.length > 0 && rings.every((ring) => ring.length >= 3);
}

/** The smallest box around the points, or nothing around none. */
export function boundsOf(points: Iterable<Point>): Bounds | null {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return west <= east && south <= north ? { west, south, east, north } : null;
}

/** The box around any GeoJSON geometry. */
export function boundsOfGeometry(geometry: GeoJSON.Geometry | null | undefined): Bounds | null {
  return geometry === null || geometry === undefined ? null : boundsOf(pointsOf(geometry));
}

export function joinBounds(boxes: readonly (Bounds | null)[]): Bounds | null {
  const corners = boxes.flatMap((box): Point[] =>
    box === null
      ? []
      : [
          [box.west, box.south],
          [box.east, box.north],
        ],
  );
  return boundsOf(corners);
}

/** Whether the point is inside the ring (even-odd; a point on the line may fall either way). */
export function ringHolds(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous !== undefined && corner[1] > y !== previous[1] > y) {
      const crossing = ((previous[0] - corner[0]) * (y - corner[1])) / (previous[1] - corner[1]) + corner[0];
      inside = x < crossing ? !inside : inside;
    }
    previous = corner;
  }
  return inside;
}

function* pointsOf(geometry: GeoJSON.Geometry): Generator<Point> {
  if (geometry.type === "GeometryCollection") {
    for (const member of geometry.geometries) {
      yield* pointsOf(member);
    }
    return;
  }
  yield* pointsIn(geometry.coordinates);
}

type Nested = GeoJSON.Position | readonly Nested[];

function* pointsIn(nested: Nested): Generator<Point> {
  const [x, y] = nested;
  if (typeof x === "number" && typeof y === "number") {
    yield [x, y];
    return;
  }
  for (const member of nested) {
    if (typeof member !== "number") {
      yield* pointsIn(member);
    }
  }
}
