import { useMutation } from "@tanstack/react-query";
import { type ClipboardEvent, useId, useState } from "react";
import { fromMap } from "../drawing/convert.ts";
import { partsToMap } from "../drawing/draft.ts";
import { partsFromRings, shownParts } from "../drawing/outline.ts";
import { step, useDrawing } from "../drawing/store.ts";
import { zoomTo } from "../map/mapContext.ts";
import {
  type ColumnOrder,
  type CoordinateTable,
  columnOrders,
  readCoordinateTable,
  writeCoordinateTable,
} from "../place/coordinateTable.ts";
import { systemOf, systems } from "../place/crs.ts";
import { boundsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { Failure } from "./Notice.tsx";
import { TableNotes } from "./TableNotes.tsx";

/** More letters than this are put in place by the page. */
const longPaste = 4000;

/** Corners typed or pasted from a survey table: the way to an outline without a pointer. */
export function TypedCoordinates() {
  const { t } = useSpeech();
  const id = useId();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const typed = outline?.source === "typed" ? outline : null;
  // What the table says follows the draft when that becomes another typed one: at opening, after undo, after a correction.
  const [followed, setFollowed] = useState(typed);
  const [crs, setCrs] = useState(typed?.crs ?? "EPSG:9214");
  const [order, setOrder] = useState<ColumnOrder>(typed?.order ?? "northing-first");
  const [text, setText] = useState(typed?.text ?? "");
  if (followed !== typed) {
    setFollowed(typed);
    if (typed !== null) {
      setCrs(typed.crs);
      setOrder(typed.order);
      setText(typed.text);
    }
  }
  const degrees = systemOf(crs)?.degrees ?? false;
  const table = readCoordinateTable(text, order, degrees);
  const use = useMutation({ mutationFn: takeTable });
  const fill = useMutation({
    mutationFn: async () => {
      const rings = await fromMap(crs, shownParts(outline).flat(), new AbortController().signal);
      setText(writeCoordinateTable(rings, order, degrees));
    },
  });
  const error = use.error ?? fill.error;
  const unit = degrees ? "degrees" : "metres";

  return (
    <details className="typed" open={typed !== null || undefined}>
      <summary>{t("draw.typed")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (table.state === "read") {
            use.mutate({ crs, order, text, table });
          }
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-crs`}>{t("draw.crs")}</label>
          <select id={`${id}-crs`} value={crs} onChange={({ target }) => setCrs(target.value)}>
            {systems.map((one) => (
              <option key={one.code} value={one.code}>
                {one.code} · {one.name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-order`}>{t("draw.order")}</label>
          <select
            id={`${id}-order`}
            value={order}
            onChange={({ target }) => setOrder(columnOrders.find((one) => one === target.value) ?? order)}
          >
            {columnOrders.map((one) => (
              <option key={one} value={one}>
                {t(`draw.order.${unit}.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{t("draw.table")}</label>
          <textarea
            id={`${id}-text`}
            rows={7}
            spellCheck={false}
            value={text}
            aria-describedby={`${id}-hint ${id}-read`}
            aria-invalid={table.state === "wrong" || table.state === "short"}
            onChange={({ target }) => setText(target.value)}
            onPaste={(event) => pasteLong(event, setText)}
          />
          <p className="quiet" id={`${id}-hint`}>
            {t("draw.tableHint")}
          </p>
          <div id={`${id}-read`} aria-live="polite">
            <TableNotes table={table} />
          </div>
        </div>
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

/** Browsers take many seconds to paste thousands of lines by themselves. */
function pasteLong(event: ClipboardEvent<HTMLTextAreaElement>, setText: (text: string) => void): void {
  const pasted = event.clipboardData.getData("text");
  if (pasted.length > longPaste) {
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  }
}

type Typed = Readonly<{ crs: string; order: ColumnOrder; text: string; table: Extract<CoordinateTable, { state: "read" }> }>;

async function takeTable({ crs, order, text, table }: Typed): Promise<void> {
  const parts = partsFromRings(table.rings);
  const shown = await partsToMap(crs, parts, new AbortController().signal);
  step("type", { outline: { source: "typed", crs, order, text, parts, shown } });
  zoomTo(boundsOf(shown.flat(2)));
}
