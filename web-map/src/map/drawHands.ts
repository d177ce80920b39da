import type L from "leaflet";
import { addCorner, finishDrawing, partsNow } from "../drawing/deeds.ts";
import { changeDrawing, currentDrawing } from "../drawing/store.ts";
import type { Point } from "../place/shapes.ts";

/** A click nearer than this to the first corner closes the ring; nearer than this to the last, it is the second of a double click. */
const closing = 13;
const double = 4;

/** Corners by clicks on the map; the first corner again, or a double click, ends the shape. */
export function drawByHand(map: L.Map, showHand: (hand: Point | null) => void): () => void {
  const far = ([lng, lat]: Point, at: L.Point) => map.latLngToContainerPoint([lat, lng]).distanceTo(at);

  const onClick = ({ latlng, containerPoint }: L.LeafletMouseEvent) => {
    const { tool } = currentDrawing();
    if (tool.name !== "draw") {
      return;
    }
    const [first, last] = [tool.corners[0], tool.corners.at(-1)];
    if (last !== undefined && far(last, containerPoint) <= double) {
      return;
    }
    if (tool.what !== "split" && first !== undefined && tool.corners.length >= 3 && far(first, containerPoint) <= closing) {
      finishDrawing();
    } else {
      addCorner([latlng.lng, latlng.lat]);
    }
  };

  const onMove = ({ latlng }: L.LeafletMouseEvent) => {
    const hand: Point = [latlng.lng, latlng.lat];
    showHand(hand);
    const { tool } = currentDrawing();
    if (tool.name === "draw" && tool.what === "part" && tool.corners.length >= 2) {
      changeDrawing({ live: [...partsNow(), [[...tool.corners, hand]]] });
    }
  };
  const onOut = () => showHand(null);

  map.doubleClickZoom.disable();
  map.on("click", onClick);
  map.on("dblclick", finishDrawing);
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  return () => {
    map.off("click", onClick);
    map.off("dblclick", finishDrawing);
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.doubleClickZoom.enable();
    showHand(null);
  };
}
