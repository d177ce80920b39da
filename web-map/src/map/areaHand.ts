import type L from "leaflet";
import { areaDraftNow, changeAreaDraft, searchDrawnArea } from "../plots/areaDraft.ts";
import { ringsSoFar, withCorner, withoutLastLine } from "../plots/areaLines.ts";

/** A click nearer than this to the first corner ends the area; nearer than this to the last, it is the second of a double click. */
const closing = 13;
const double = 4;

let held: L.Map | null = null;

/** Puts a corner where the map's middle is: the way to draw without a pointer. */
export function putAreaCornerInMiddle(): void {
  const middle = held?.getCenter();
  if (middle !== undefined) {
    addCorner(middle);
  }
}

/** Corners of an area by clicks and by keys, while the map is `map`. */
export function drawAreaByHand(map: L.Map): () => void {
  const ground = map.getContainer();
  const isNear = (corner: readonly [number, number] | undefined, at: L.Point, distance: number) =>
    corner !== undefined && map.latLngToContainerPoint([corner[1], corner[0]]).distanceTo(at) <= distance;

  const onClick = ({ latlng, containerPoint }: L.LeafletMouseEvent) => {
    const draft = areaDraftNow() ?? "";
    const corners = draft.endsWith("\n\n") ? [] : (ringsSoFar(draft).at(-1) ?? []);
    if (corners.length >= 3 && isNear(corners[0], containerPoint, closing)) {
      searchDrawnArea();
    } else if (!isNear(corners.at(-1), containerPoint, double)) {
      addCorner(latlng);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const deed = event.target === ground && !event.ctrlKey && !event.metaKey && !event.altKey ? keys[event.key] : undefined;
    if (deed !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      deed();
    }
  };

  held = map;
  ground.classList.add("drawing", "drawing-area");
  map.doubleClickZoom.disable();
  map.on("click", onClick);
  map.on("dblclick", searchDrawnArea);
  document.addEventListener("keydown", onKey, true);
  return () => {
    held = null;
    ground.classList.remove("drawing", "drawing-area");
    map.doubleClickZoom.enable();
    map.off("click", onClick);
    map.off("dblclick", searchDrawnArea);
    document.removeEventListener("keydown", onKey, true);
  };
}

const keys: Readonly<Record<string, () => void>> = {
  " ": putAreaCornerInMiddle,
  Enter: searchDrawnArea,
  Backspace: () => changeAreaDraft(withoutLastLine(areaDraftNow() ?? "")),
  Escape: () => changeAreaDraft(null),
};

function addCorner({ lng, lat }: L.LatLng): void {
  changeAreaDraft(withCorner(areaDraftNow() ?? "", [lng, lat]));
}
