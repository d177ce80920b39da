import type L from "leaflet";
import type { Point } from "../place/shapes.ts";
import { type Screen, screenOf } from "./screen.ts";

/** What a hand that came down on the map has got hold of. */
export type Grip = Readonly<{
  /** The hand moved to a place, so many pixels from where it came down. */
  follow: (place: Point, pixels: number) => void;
  drop: () => void;
  giveUp: () => void;
}>;

type Press = Readonly<{ x: number; y: number; place: Point; screen: Screen; reach: number }>;

/** Whether a mouse or a finger is meant: fingers are less exact. */
const reaches = { fine: 10, coarse: 22 } as const;

/** Lets the hand drag what `grip` finds under it; where it finds nothing, the map is dragged as ever. */
export function dragOn(map: L.Map, grip: (press: Press) => Grip | null, cursorOver: (press: Press) => string): () => void {
  const ground = map.getContainer();
  let held: Readonly<{ grip: Grip; pointer: number; x: number; y: number }> | null = null;

  const pressOf = (event: PointerEvent): Press => {
    const box = ground.getBoundingClientRect();
    const screen = screenOf(map);
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return { x, y, place: screen.place(x, y), screen, reach: event.pointerType === "touch" ? reaches.coarse : reaches.fine };
  };
  const isMap = ({ target }: Event) => target instanceof Element && target.closest(".leaflet-control") === null;

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary || !isMap(event)) {
      return;
    }
    const press = pressOf(event);
    const found = grip(press);
    if (found !== null) {
      held = { grip: found, pointer: event.pointerId, x: press.x, y: press.y };
      ground.setPointerCapture(event.pointerId);
      map.dragging.disable();
      map.boxZoom.disable();
    }
  };
  const onMove = (event: PointerEvent) => {
    const press = pressOf(event);
    if (held === null) {
      ground.style.cursor = isMap(event) ? cursorOver(press) : "";
    } else if (event.pointerId === held.pointer) {
      held.grip.follow(press.place, Math.hypot(press.x - held.x, press.y - held.y));
    }
  };
  const letGo = () => {
    const was = held;
    held = null;
    map.dragging.enable();
    map.boxZoom.enable();
    return was?.grip ?? null;
  };
  const onUp = (event: PointerEvent) => event.pointerId === held?.pointer && letGo()?.drop();
  const onCancel = () => letGo()?.giveUp();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && held !== null) {
      // The drag is given up, the tool is kept.
      event.stopPropagation();
      onCancel();
    }
  };

  ground.addEventListener("pointerdown", onDown, true);
  ground.addEventListener("pointermove", onMove);
  ground.addEventListener("pointerup", onUp);
  ground.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
  map.doubleClickZoom.disable();
  return () => {
    onCancel();
    ground.removeEventListener("pointerdown", onDown, true);
    ground.removeEventListener("pointermove", onMove);
    ground.removeEventListener("pointerup", onUp);
    ground.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
    map.doubleClickZoom.enable();
    ground.style.cursor = "";
  };
}
