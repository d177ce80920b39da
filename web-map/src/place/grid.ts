import type { Bounds } from "./shapes.ts";

/** The box widened to whole cells, so that a small move of the map asks the same question again. */
export function snapOutward(box: Bounds, cell: number): Bounds {
  const down = (value: number) => Number((Math.floor(value / cell) * cell).toFixed(6));
  const up = (value: number) => Number((Math.ceil(value / cell) * cell).toFixed(6));
  return { west: down(box.west), south: down(box.south), east: up(box.east), north: up(box.north) };
}
