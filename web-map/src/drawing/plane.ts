import { systemOf } from "../place/crs.ts";
import { nearestMeridian, type Plane, tm3Plane } from "../place/plane.ts";
import { liveCheck } from "./liveCheck.ts";
import { shownParts } from "./outline.ts";
import { currentDrawing } from "./store.ts";

/** The plane the draft is moved and turned in: that of the zone the service measures it in, once it has said which. */
export function planeOfDraft(): Plane {
  const zone = liveCheck.now().check?.areaCrs ?? null;
  const meridian = zone === null ? null : (systemOf(zone)?.meridian ?? null);
  return tm3Plane(meridian ?? nearestMeridian(shownParts(currentDrawing().draft.outline)));
}
