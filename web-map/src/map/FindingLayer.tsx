import { useEffect } from "react";
import { useDraftCheck } from "../drawing/useDraftCheck.ts";
import { useSpeech } from "../text/language.ts";
import { useView } from "../view/store.ts";
import { useLeafletMap } from "./mapContext.ts";
import { paintFindings } from "./paintFindings.ts";

/** The places the check complains about: red where it is an error, amber where a warning. */
export function FindingLayer() {
  const map = useLeafletMap();
  const drawing = useView((view) => view.tab === "draw");
  const speech = useSpeech();
  const { check } = useDraftCheck();
  const findings = check?.findings;

  useEffect(() => {
    if (!drawing || findings === undefined) {
      return;
    }
    return paintFindings(map, findings, speech);
  }, [map, drawing, findings, speech]);

  return null;
}
