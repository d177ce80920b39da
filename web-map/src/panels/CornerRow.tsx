import { type KeyboardEvent, useState } from "react";
import { toMap } from "../drawing/convert.ts";
import type { CornerAt } from "../drawing/corners.ts";
import { addCornerAfter, deleteCorner, reorderCorner, retypeCorner, setCorner } from "../drawing/deeds.ts";
import { noticeOf } from "../drawing/serverDeeds.ts";
import { changeDrawing, currentDrawing, useDrawing } from "../drawing/store.ts";
import { readNumber } from "../place/coordinateTable.ts";
import { systemOf } from "../place/crs.ts";
import type { Point } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";

type RowProps = Readonly<{ at: CornerAt; last: boolean; numbers: Point | null; crs: string }>;

/** One corner: its two numbers, northing or latitude first, and what can be done with it. */
export function CornerRow({ at, last, numbers, crs }: RowProps) {
  const { t } = useSpeech();
  const isSelected = useDrawing(({ selected }) => selected?.corner === at.corner && selected.part === at.part && selected.ring === at.ring);
  const unit = (systemOf(crs)?.degrees ?? false) ? "degrees" : "metres";
  const corner = at.corner + 1;
  const cell = (column: "first" | "second") => ({
    label: t("draw.corners.cell", { column: t(`draw.corners.${unit}.${column}`), corner }),
    text: numbers === null ? "" : written(numbers[column === "first" ? 1 : 0], unit === "degrees"),
    onType: (text: string) => void correct(at, numbers, column, text, crs),
  });
  return (
    <tr aria-current={isSelected || undefined}>
      <th scope="row">
        <button
          type="button"
          className="small"
          aria-label={t("draw.corners.select", { corner })}
          aria-pressed={isSelected}
          onClick={() => changeDrawing({ tool: { name: "corners" }, selected: at })}
        >
          {corner}
        </button>
      </th>
      <td>
        <NumberField {...cell("first")} />
      </td>
      <td>
        <NumberField {...cell("second")} />
      </td>
      <td className="row-actions">
        <RowButton name="up" corner={corner} sign="↑" disabled={corner === 1} onClick={() => reorderCorner(at, -1)} />
        <RowButton name="down" corner={corner} sign="↓" disabled={last} onClick={() => reorderCorner(at, 1)} />
        <RowButton name="insert" corner={corner} sign="+" onClick={() => addCornerAfter(at)} />
        <RowButton name="remove" corner={corner} sign="×" onClick={() => deleteCorner(at)} />
      </td>
    </tr>
  );
}

type RowButtonProps = Readonly<{
  name: "up" | "down" | "insert" | "remove";
  corner: number;
  sign: string;
  disabled?: boolean;
  onClick: () => void;
}>;

function RowButton({ name, corner, sign, disabled = false, onClick }: RowButtonProps) {
  const { t } = useSpeech();
  return (
    <button type="button" className="small" aria-label={t(`draw.corners.${name}`, { corner })} disabled={disabled} onClick={onClick}>
      {sign}
    </button>
  );
}

/** A number that is taken when the field is left or Enter is pressed; Escape puts back what was there. */
function NumberField({ label, text, onType }: Readonly<{ label: string; text: string; onType: (text: string) => void }>) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && typed.trim() !== text) {
      onType(typed.trim());
    }
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      take();
    } else if (event.key === "Escape") {
      setTyped(null);
    }
  };
  return (
    <input
      aria-label={label}
      inputMode="decimal"
      spellCheck={false}
      autoComplete="off"
      disabled={text === ""}
      value={typed ?? text}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onKeyDown={onKey}
    />
  );
}

/** Puts the corner where its number says; the other number stays as exact as it was. */
async function correct(at: CornerAt, numbers: Point | null, column: "first" | "second", text: string, crs: string): Promise<void> {
  const number = readNumber(text);
  if (number === null || numbers === null) {
    changeDrawing({ notice: { tone: "refused", key: "draw.corners.wrong", words: { corner: at.corner + 1, text } } });
    return;
  }
  const typed: Point = column === "first" ? [numbers[0], number] : [number, numbers[1]];
  const { outline } = currentDrawing().draft;
  try {
    const [[shown] = []] = await toMap(crs, [[typed]], new AbortController().signal);
    if (shown === undefined || currentDrawing().draft.outline !== outline) {
      return;
    }
    if (outline?.source === "typed" && outline.crs === crs) {
      retypeCorner(at, typed, shown);
    } else {
      setCorner(at, shown);
    }
  } catch (error) {
    changeDrawing({ notice: noticeOf(error) });
  }
}

/** Metres to the millimetre, degrees to about as much; a number that was typed with more keeps it. */
function written(number: number, degrees: boolean): string {
  return degrees ? number.toFixed(8) : number.toFixed(3);
}
