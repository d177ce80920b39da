import { useLayoutEffect, useSyncExternalStore } from "react";
import { useDate } from "../view/date.ts";
import { type Deed, stepNow } from "./history.ts";
import { liveCheck } from "./liveCheck.ts";
import { crsOf } from "./outline.ts";
import { useDrawing } from "./store.ts";

/** What the service says about the outline being considered, while the hand moves too. */
export function useDraftCheck() {
  const state = useSyncExternalStore(liveCheck.subscribe, liveCheck.now);
  return { ...state, again: liveCheck.again };
}

/** Keeps the check asking about the draft; stands once on the page. */
export function useAskingCheck(asking: boolean): void {
  const draft = useDrawing((drawing) => drawing.draft);
  const live = useDrawing((drawing) => drawing.live);
  const goesOn = useDrawing((drawing) => drawing.live !== null || handDeeds.includes(stepNow(drawing.history).deed));
  const validAt = useDate();

  // Before the page is painted: not for one frame does an answer stand beside an outline it is not about.
  useLayoutEffect(() => {
    const { outline, kind, declaredHa, decidedHa, site, commune, name, others } = draft;
    const drawn = live === null ? outline : ({ source: "map", parts: live } as const);
    const said = { kind, declaredHa, decidedHa, site, commune, name: name.trim() === "" ? null : name, validAt, others };
    liveCheck.want(asking && drawn !== null ? { ...said, crs: crsOf(drawn), parts: drawn.parts } : null, goesOn);
  }, [asking, draft, live, goesOn, validAt]);
}

/** Steps after which the outline is much the one it was. */
const handDeeds: readonly Deed[] = ["facts", "corner", "insert", "remove", "reorder", "move", "rotate", "neighbour"];
