import { type ClipboardEvent, useId } from "react";
import { type ColumnOrder, type CoordinateTable, columnOrders, readCoordinateTable } from "../place/coordinateTable.ts";
import { systemOf } from "../place/crs.ts";
import { useSpeech } from "../text/language.ts";
import { CrsField } from "./CrsField.tsx";
import { TableNotes } from "./TableNotes.tsx";

/** More letters than this are put in place by the page. */
const longPaste = 4000;

/** What is typed of a survey table, and what its numbers mean. */
export type TypedTable = Readonly<{ crs: string; order: ColumnOrder; text: string }>;

export const nothingTyped: TypedTable = { crs: "EPSG:9214", order: "northing-first", text: "" };

export function readTyped({ crs, order, text }: TypedTable): CoordinateTable {
  return readCoordinateTable(text, order, inDegrees(crs));
}

export function inDegrees(crs: string): boolean {
  return systemOf(crs)?.degrees ?? false;
}

/** A survey table with its system and the order of its columns. */
export function TableFields({ typed, onChange }: Readonly<{ typed: TypedTable; onChange: (typed: TypedTable) => void }>) {
  const { t } = useSpeech();
  const id = useId();
  const { crs, order, text } = typed;
  const table = readTyped(typed);
  const unit = inDegrees(crs) ? "degrees" : "metres";
  const write = (written: string) => onChange({ ...typed, text: written });
  return (
    <>
      <CrsField label="draw.crs" value={crs} onChange={(chosen) => onChange({ ...typed, crs: chosen })} />
      <div className="field">
        <label htmlFor={`${id}-order`}>{t("draw.order")}</label>
        <select
          id={`${id}-order`}
          value={order}
          onChange={({ target }) => onChange({ ...typed, order: columnOrders.find((one) => one === target.value) ?? order })}
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
          onChange={({ target }) => write(target.value)}
          onPaste={(event) => pasteLong(event, write)}
        />
        <p className="quiet" id={`${id}-hint`}>
          {t("draw.tableHint")}
        </p>
        <div id={`${id}-read`} aria-live="polite">
          <TableNotes table={table} />
        </div>
      </div>
    </>
  );
}

/** Browsers take many seconds to paste thousands of lines by themselves. */
function pasteLong(event: ClipboardEvent<HTMLTextAreaElement>, write: (text: string) => void): void {
  const pasted = event.clipboardData.getData("text");
  if (pasted.length > longPaste) {
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    write(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  }
}
