import type L from "leaflet";
import type { CornerAt } from "../drawing/corners.ts";
import type { Parts, Point, Ring } from "../place/shapes.ts";

/** Where places lie in the map's window, in pixels from its upper left; good until the map moves. */
export type Screen = Readonly<{
  width: number;
  height: number;
  xOf: (world: number) => number;
  yOf: (world: number) => number;
  place: (x: number, y: number) => Point;
}>;

export function screenOf(map: L.Map): Screen {
  const size = map.getSize();
  const scale = 256 * 2 ** map.getZoom();
  const corner = map.getPixelBounds().min ?? { x: 0, y: 0 };
  return {
    width: size.x,
    height: size.y,
    xOf: (world) => world * scale - corner.x,
    yOf: (world) => world * scale - corner.y,
    place: (x, y) => [((x + corner.x) / scale) * 360 - 180, latitudeOf((y + corner.y) / scale)],
  };
}

const worlds = new WeakMap<Ring, Float64Array>();

/** The ring on the unit square of Web Mercator, x and y in turn; rings never change, so each is reckoned once. */
export function worldOf(ring: Ring): Float64Array {
  const known = worlds.get(ring);
  if (known !== undefined) {
    return known;
  }
  const world = new Float64Array(2 * ring.length);
  for (let index = 0; index < ring.length; index += 1) {
    const [x, y] = ring[index] ?? [0, 0];
    world[2 * index] = (x + 180) / 360;
    world[2 * index + 1] = 0.5 - Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) / (2 * Math.PI);
  }
  worlds.set(ring, world);
  return world;
}

function latitudeOf(world: number): number {
  return (Math.atan(Math.exp((0.5 - world) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** The corner nearest to a pixel, if one is within reach. */
export function cornerNear(parts: Parts, screen: Screen, x: number, y: number, reach: number): CornerAt | null {
  let best = reach * reach;
  let found: CornerAt | null = null;
  forEachCorner(parts, screen, (cx, cy, part, ring, corner) => {
    const far = (cx - x) ** 2 + (cy - y) ** 2;
    if (far <= best) {
      best = far;
      found = { part, ring, corner };
    }
  });
  return found;
}

/** An edge shorter than this on the screen has no handle in its middle. */
const shortest = 34;

/** The corner after which the edge begins whose middle is within reach of a pixel. */
export function middleNear(parts: Parts, screen: Screen, x: number, y: number, reach: number): CornerAt | null {
  let found: CornerAt | null = null;
  forEachMiddle(parts, screen, (mx, my, part, ring, corner) => {
    if (Math.hypot(mx - x, my - y) <= reach) {
      found = { part, ring, corner };
    }
  });
  return found;
}

type Meet = (x: number, y: number, part: number, ring: number, corner: number) => void;

export function forEachCorner(parts: Parts, screen: Screen, meet: Meet): void {
  for (const [part, rings] of parts.entries()) {
    for (const [index, ring] of rings.entries()) {
      const world = worldOf(ring);
      for (let corner = 0; corner < ring.length; corner += 1) {
        meet(screen.xOf(world[2 * corner] ?? 0), screen.yOf(world[2 * corner + 1] ?? 0), part, index, corner);
      }
    }
  }
}

export function forEachMiddle(parts: Parts, screen: Screen, meet: Meet): void {
  for (const [part, rings] of parts.entries()) {
    for (const [index, ring] of rings.entries()) {
      const world = worldOf(ring);
      for (let corner = 0; corner < ring.length; corner += 1) {
        const next = (corner + 1) % ring.length;
        const [ax, ay] = [screen.xOf(world[2 * corner] ?? 0), screen.yOf(world[2 * corner + 1] ?? 0)];
        const [bx, by] = [screen.xOf(world[2 * next] ?? 0), screen.yOf(world[2 * next + 1] ?? 0)];
        if (Math.hypot(bx - ax, by - ay) >= shortest) {
          meet((ax + bx) / 2, (ay + by) / 2, part, index, corner);
        }
      }
    }
  }
}
