import { useProtectedLand } from "../api/land.ts";
import { snapOutward } from "../place/grid.ts";
import type { Bounds } from "../place/shapes.ts";
import { useDate } from "../view/date.ts";
import { useView } from "../view/store.ts";
import { useMapBox } from "./mapContext.ts";

/** A wider view than this, in degrees of longitude, holds more parcels than can be told apart. */
const widest = 0.4;
const cell = 0.05;

/** The protected land in view and what there is to say about it; the legend and the map ask the same question. */
export function useLandInView() {
  const wanted = useView((view) => view.layers.includes("protected-land"));
  const validAt = useDate();
  const box = useMapBox();
  const near = box !== null && box.east - box.west <= widest;
  const asked: Bounds | null = wanted && near ? snapOutward(box, cell) : null;
  const { data, isFetching } = useProtectedLand(asked, validAt);
  return { wanted, near, isFetching, land: asked === null ? undefined : data };
}
