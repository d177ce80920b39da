import { useEffect, useMemo, useState } from "react";
import { useBoundaryCheck } from "../api/checks.ts";
import type { BoundaryQuestion } from "../api/types.ts";
import { asPolygon } from "../place/shapes.ts";
import { useDate } from "../view/date.ts";
import { crsOf } from "./outline.ts";
import { useDrawing } from "./store.ts";

/** How long the hand has to rest before the service is asked. */
const rest = 350;

/** What the service says about the outline being considered. */
export function useDraftCheck() {
  const outline = useDrawing((drawing) => drawing.outline);
  const kind = useDrawing((drawing) => drawing.kind);
  const declaredHa = useDrawing((drawing) => drawing.declaredHa);
  const validAt = useDate();
  const question = useMemo(
    (): BoundaryQuestion | null =>
      outline === null ? null : { kind, geometry: asPolygon(outline.rings), crs: crsOf(outline), declaredHa, validAt },
    [outline, kind, declaredHa, validAt],
  );
  const settled = useRested(question);
  const { data, error, isFetching, refetch } = useBoundaryCheck(settled);
  const current = question !== null && settled === question;
  return {
    // An answer to an outline that is no longer there would be a wrong one.
    check: current ? data : undefined,
    error: current ? error : null,
    isRunning: question !== null && (!current || isFetching),
    again: refetch,
  };
}

function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), rest);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}
