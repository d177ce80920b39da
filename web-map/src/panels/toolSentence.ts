import type { CornerAt } from "../drawing/corners.ts";
import { shownParts } from "../drawing/outline.ts";
import { useDrawing } from "../drawing/store.ts";
import { type Speech, useSpeech } from "../text/language.ts";

/** What the tool that is held does, and how to use it by pointer and by keys. */
export function useToolSentence(): string {
  const speech = useSpeech();
  const { t, count } = speech;
  const tool = useDrawing((drawing) => drawing.tool);
  const selected = useDrawing((drawing) => drawing.selected);
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const stride = useDrawing((drawing) => drawing.stride);
  const kept = useDrawing((drawing) => drawing.kept);
  const ring = selected === null ? undefined : shownParts(outline)[selected.part]?.[selected.ring];
  switch (tool.name) {
    case "none":
      // Where nothing is kept a warning says so.
      return outline === null ? t("draw.hint") : kept === true ? t("draw.kept") : "";
    case "draw":
      return t(`draw.state.${tool.what}`, { count: count(tool.corners.length) });
    case "split":
      return t("draw.state.choose", { count: count(tool.halves.length) });
    case "corners":
      return selected === null || ring === undefined
        ? t("draw.state.corners")
        : t("draw.state.corner", {
            ...{ corner: selected.corner + 1, count: count(ring.length), stride },
            ring: ringName(selected, speech),
          });
    default:
      return t(`draw.state.${tool.name}`, { stride });
  }
}

/** “part 2”, or “hole 1 of part 2”. */
export function ringName({ part, ring }: Omit<CornerAt, "corner">, { t }: Speech): string {
  return t(ring === 0 ? "draw.ringName" : "draw.holeRing", { part: part + 1, hole: ring });
}
