import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { fromMap } from "../drawing/convert.ts";
import { partsToMap } from "../drawing/draft.ts";
import { partsFromRings, shownParts } from "../drawing/outline.ts";
import { step, useDrawing } from "../drawing/store.ts";
import { zoomTo } from "../map/mapContext.ts";
import { writeCoordinateTable } from "../place/coordinateTable.ts";
import { boundsOf, type Rings } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { Failure } from "./Notice.tsx";
import { inDegrees, nothingTyped, readTyped, TableFields, type TypedTable } from "./TableFields.tsx";

/** Corners typed or pasted from a survey table: the way to an outline without a pointer. */
export function TypedCoordinates() {
  const { t } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const typed = outline?.source === "typed" ? outline : null;
  // What the table says follows the draft when that becomes another typed one: at opening, after undo, after a correction.
  const [followed, setFollowed] = useState(typed);
  const [written, setWritten] = useState<TypedTable>(typed ?? nothingTyped);
  if (followed !== typed) {
    setFollowed(typed);
    if (typed !== null) {
      setWritten(typed);
    }
  }
  const { crs, order } = written;
  const table = readTyped(written);
  const use = useMutation({ mutationFn: takeTable });
  const fill = useMutation({
    mutationFn: async () => {
      const rings = await fromMap(crs, shownParts(outline).flat(), new AbortController().signal);
      setWritten({ crs, order, text: writeCoordinateTable(rings, order, inDegrees(crs)) });
    },
  });
  const error = use.error ?? fill.error;

  return (
    <details className="typed" open={typed !== null || undefined}>
      <summary>{t("draw.typed")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (table.state === "read") {
            use.mutate({ ...written, rings: table.rings });
          }
        }}
      >
        <TableFields typed={written} onChange={setWritten} />
        <div className="row">
          <button type="submit" className="main" disabled={table.state !== "read" || use.isPending}>
            {t("draw.use")}
          </button>
          <button type="button" disabled={outline === null || fill.isPending} onClick={() => fill.mutate()}>
            {t("draw.fill")}
          </button>
        </div>
        {error === null ? null : <Failure error={error} />}
      </form>
    </details>
  );
}

async function takeTable({ crs, order, text, rings }: TypedTable & Readonly<{ rings: Rings }>): Promise<void> {
  const parts = partsFromRings(rings);
  const shown = await partsToMap(crs, parts, new AbortController().signal);
  step("type", { outline: { source: "typed", crs, order, text, parts, shown } });
  zoomTo(boundsOf(shown.flat(2)));
}
