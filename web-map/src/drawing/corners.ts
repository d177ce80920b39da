import type { Parts, Point, Ring, Rings } from "../place/shapes.ts";

/** Which corner of an outline: its part, the ring in it (0 is the outer one), and its place in the ring. */
export type CornerAt = Readonly<{ part: number; ring: number; corner: number }>;

export function cornerAt(parts: Parts, at: CornerAt): Point | null {
  return parts[at.part]?.[at.ring]?.[at.corner] ?? null;
}

/** The corner so many places further on in its ring. */
export function neighbourOf(parts: Parts, at: CornerAt, step: number): CornerAt {
  const length = parts[at.part]?.[at.ring]?.length ?? 1;
  return { ...at, corner: (((at.corner + step) % length) + length) % length };
}

export function countCorners(parts: Parts): number {
  return parts.reduce((sum, rings) => sum + rings.reduce((inPart, ring) => inPart + ring.length, 0), 0);
}

export function moveCorner(parts: Parts, at: CornerAt, to: Point): Parts {
  return withRing(parts, at, (ring) => ring.with(at.corner, to));
}

/** The parts with a new corner right after the one named. */
export function insertCorner(parts: Parts, after: CornerAt, point: Point): Parts {
  return withRing(parts, after, (ring) => ring.toSpliced(after.corner + 1, 0, point));
}

/** The middle of the edge from the corner named to the next. */
export function middleAfter(parts: Parts, at: CornerAt): Point | null {
  const from = cornerAt(parts, at);
  const to = cornerAt(parts, neighbourOf(parts, at, 1));
  return from === null || to === null ? null : [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}

/** The parts without a corner; a ring that would have two left goes, and a part with it if it was the outer one. */
export function removeCorner(parts: Parts, at: CornerAt): Parts {
  const ring = parts[at.part]?.[at.ring];
  return ring !== undefined && ring.length <= 3 ? removeRing(parts, at) : withRing(parts, at, (one) => one.toSpliced(at.corner, 1));
}

/** The corner one place earlier or later, its neighbour in its stead; past the end of the ring nothing changes. */
export function shiftCorner(parts: Parts, at: CornerAt, step: 1 | -1): Parts {
  const [one, other] = [cornerAt(parts, at), cornerAt(parts, { ...at, corner: at.corner + step })];
  return one === null || other === null ? parts : withRing(parts, at, (ring) => ring.with(at.corner, other).with(at.corner + step, one));
}

/** The parts without a hole, or without the whole part where the ring is its outer one. */
export function removeRing(parts: Parts, at: Readonly<{ part: number; ring: number }>): Parts {
  return at.ring === 0 ? parts.toSpliced(at.part, 1) : withPart(parts, at.part, (rings) => rings.toSpliced(at.ring, 1));
}

function withPart(parts: Parts, part: number, change: (rings: Rings) => Rings): Parts {
  const rings = parts[part];
  return rings === undefined ? parts : parts.with(part, change(rings));
}

function withRing(parts: Parts, at: CornerAt, change: (ring: Ring) => Ring): Parts {
  const ring = parts[at.part]?.[at.ring];
  return ring === undefined || ring[at.corner] === undefined
    ? parts
    : withPart(parts, at.part, (rings) => rings.with(at.ring, change(ring)));
}
