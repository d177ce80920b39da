import type L from "leaflet";
import { type CornerAt, cornerAt, insertCorner, moveCorner } from "../drawing/corners.ts";
import { addCornerAfter, deleteCorner, partsNow, setCorner } from "../drawing/deeds.ts";
import { centreOf, fromMetres, shiftBetween, toMetres, turnAround, turnBetween } from "../drawing/motion.ts";
import { planeOfDraft } from "../drawing/plane.ts";
import { changeDrawing, currentDrawing, reshape } from "../drawing/store.ts";
import { type Point, ringHolds } from "../place/shapes.ts";
import { dragOn, type Grip } from "./dragging.ts";
import { cornerNear, middleNear, screenOf } from "./screen.ts";

/** A hand that moved less than this pressed and did not drag. */
const still = 3;

/** Corners are dragged, new ones drawn out of the middles of edges, and a right click takes one away. */
export function editCorners(map: L.Map): () => void {
  const onMenu = (event: MouseEvent) => {
    const box = map.getContainer().getBoundingClientRect();
    const at = cornerNear(partsNow(), screenOf(map), event.clientX - box.left, event.clientY - box.top, 10);
    if (at !== null) {
      event.preventDefault();
      deleteCorner(at);
    }
  };
  map.getContainer().addEventListener("contextmenu", onMenu);
  const stop = dragOn(
    map,
    ({ x, y, place, screen, reach }) => {
      const parts = partsNow();
      const at = cornerNear(parts, screen, x, y, reach);
      if (at !== null) {
        return dragCorner(at, place);
      }
      const after = middleNear(parts, screen, x, y, reach);
      return after === null ? null : drawOut(after);
    },
    ({ x, y, screen, reach }) =>
      cornerNear(partsNow(), screen, x, y, reach) !== null ? "grab" : middleNear(partsNow(), screen, x, y, reach) !== null ? "copy" : "",
  );
  return () => {
    stop();
    map.getContainer().removeEventListener("contextmenu", onMenu);
  };
}

function dragCorner(at: CornerAt, grasped: Point): Grip {
  const parts = partsNow();
  const corner = cornerAt(parts, at) ?? grasped;
  let to: Point | null = null;
  changeDrawing({ selected: at });
  return {
    follow: (place, pixels) => {
      if (to !== null || pixels >= still) {
        to = [corner[0] + place[0] - grasped[0], corner[1] + place[1] - grasped[1]];
        changeDrawing({ live: moveCorner(parts, at, to) });
      }
    },
    drop: () => to !== null && setCorner(at, to),
    giveUp: () => changeDrawing({ live: null }),
  };
}

/** Draws a new corner out of the middle of an edge. */
function drawOut(after: CornerAt): Grip {
  const parts = partsNow();
  let to: Point | null = null;
  return {
    follow: (place, pixels) => {
      if (to !== null || pixels >= still) {
        to = place;
        changeDrawing({ live: insertCorner(parts, after, place) });
      }
    },
    drop: () => addCornerAfter(after, to),
    giveUp: () => changeDrawing({ live: null }),
  };
}

/** The whole outline follows the hand. */
export function moveWhole(map: L.Map): () => void {
  return dragOn(
    map,
    ({ place }) => {
      if (!isOnOutline(place)) {
        return null;
      }
      const plane = planeOfDraft();
      const metres = toMetres(partsNow(), plane);
      return dragWhole("move", (now) => {
        const { east, north } = shiftBetween(place, now, plane);
        return fromMetres(metres, plane, ([x, y]) => [x + east, y + north]);
      });
    },
    ({ place }) => (isOnOutline(place) ? "move" : ""),
  );
}

/** The whole outline turns around its middle with the hand. */
export function rotateWhole(map: L.Map): () => void {
  return dragOn(
    map,
    ({ place }) => {
      const centre = centreOf(partsNow());
      if (centre === null || !isOnOutline(place)) {
        return null;
      }
      const plane = planeOfDraft();
      const metres = toMetres(partsNow(), plane);
      const around = plane.to(centre);
      return dragWhole("rotate", (now) => fromMetres(metres, plane, turnAround(around, turnBetween(centre, place, now, plane))));
    },
    ({ place }) => (isOnOutline(place) ? "grab" : ""),
  );
}

function dragWhole(deed: "move" | "rotate", shaped: (now: Point) => ReturnType<typeof partsNow>): Grip {
  return {
    follow: (place, pixels) => {
      if (pixels >= still || currentDrawing().live !== null) {
        changeDrawing({ live: shaped(place) });
      }
    },
    drop: () => {
      const { live } = currentDrawing();
      if (live !== null) {
        reshape(deed, live);
      }
    },
    giveUp: () => changeDrawing({ live: null }),
  };
}

function isOnOutline(place: Point): boolean {
  return partsNow().some(([outer]) => outer !== undefined && ringHolds(outer, place));
}
