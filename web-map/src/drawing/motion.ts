import type { Plane } from "../place/plane.ts";
import type { Parts, Point } from "../place/shapes.ts";

/** Metres to the east and to the north. */
export type Shift = Readonly<{ east: number; north: number }>;

export function movePoint(point: Point, { east, north }: Shift, plane: Plane): Point {
  const [x, y] = plane.to(point);
  return plane.from([x + east, y + north]);
}

/** The whole outline so many metres away, its shape in the plane as it was. */
export function moveParts(parts: Parts, { east, north }: Shift, plane: Plane): Parts {
  return fromMetres(toMetres(parts, plane), plane, ([x, y]) => [x + east, y + north]);
}

/** The outline in the plane: reckoned once when a hand takes hold of it, not at every move. */
export function toMetres(parts: Parts, plane: Plane): Parts {
  return eachPoint(parts, plane.to);
}

/** An outline of the plane, changed there, in longitude and latitude. */
export function fromMetres(metres: Parts, plane: Plane, change: (point: Point) => Point): Parts {
  return eachPoint(metres, (point) => plane.from(change(point)));
}

/** How far it is from one place to another in the plane. */
export function shiftBetween(from: Point, to: Point, plane: Plane): Shift {
  const [a, b] = [plane.to(from), plane.to(to)];
  return { east: b[0] - a[0], north: b[1] - a[1] };
}

/** The outline turned clockwise by degrees around a place, its shape in the plane as it was. */
export function rotateParts(parts: Parts, clockwise: number, around: Point, plane: Plane): Parts {
  return fromMetres(toMetres(parts, plane), plane, turnAround(plane.to(around), clockwise));
}

/** Turns a point of the plane around another. */
export function turnAround([x0, y0]: Point, clockwise: number): (point: Point) => Point {
  const turn = (-clockwise * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  return ([x, y]) => [x0 + (x - x0) * cosine - (y - y0) * sine, y0 + (x - x0) * sine + (y - y0) * cosine];
}

/** Degrees clockwise from one direction to another, both seen from a place in the plane. */
export function turnBetween(around: Point, from: Point, to: Point, plane: Plane): number {
  const [start, end] = [shiftBetween(around, from, plane), shiftBetween(around, to, plane)];
  const turned = ((Math.atan2(end.east, end.north) - Math.atan2(start.east, start.north)) * 180) / Math.PI;
  return turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned;
}

/** The middle of the outline by area, around which it turns. */
export function centreOf(parts: Parts): Point | null {
  let [area, x, y] = [0, 0, 0];
  const origin = parts[0]?.[0]?.[0];
  if (origin === undefined) {
    return null;
  }
  for (const [outer] of parts) {
    let previous = outer?.at(-1);
    for (const corner of outer ?? []) {
      if (previous !== undefined) {
        const [ax, ay, bx, by] = [previous[0] - origin[0], previous[1] - origin[1], corner[0] - origin[0], corner[1] - origin[1]];
        const cross = ax * by - bx * ay;
        area += cross / 2;
        x += ((ax + bx) * cross) / 6;
        y += ((ay + by) * cross) / 6;
      }
      previous = corner;
    }
  }
  return area === 0 ? origin : [origin[0] + x / area, origin[1] + y / area];
}

function eachPoint(parts: Parts, change: (point: Point) => Point): Parts {
  return parts.map((rings) => rings.map((ring) => ring.map(change)));
}
