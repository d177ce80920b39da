import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { fromMap } from "../drawing/convert.ts";
import type { CornerAt } from "../drawing/corners.ts";
import { shownParts } from "../drawing/outline.ts";
import { useDrawing } from "../drawing/store.ts";
import { systemOf } from "../place/crs.ts";
import type { Parts, Ring } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";
import { CornerRow } from "./CornerRow.tsx";
import { CrsField } from "./CrsField.tsx";
import { Failure } from "./Notice.tsx";
import { ringName } from "./toolSentence.ts";

/** So many corners at a time: thousands of fields would be nobody's table. */
const pageSize = 25;

/** Every corner of the draft as numbers that can be corrected, without a pointer. */
export function CornerTable() {
  const { t } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const [open, setOpen] = useState(false);
  const parts = shownParts(outline);
  return parts.length === 0 ? null : (
    <details className="typed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("draw.corners.title")}</summary>
      {open ? <Corners parts={parts} /> : null}
    </details>
  );
}

function Corners({ parts }: Readonly<{ parts: Parts }>) {
  const speech = useSpeech();
  const { t, count } = speech;
  const id = useId();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const selected = useDrawing((drawing) => drawing.selected);
  const [crs, setCrs] = useState(outline?.source === "typed" ? outline.crs : "EPSG:9214");
  const [place, setPlace] = useState<CornerAt>({ part: 0, ring: 0, corner: 0 });
  const rings = parts.flatMap((rings, part) => rings.map((_, ring) => ({ part, ring })));
  const chosen = rings.find((one) => one.part === place.part && one.ring === place.ring) ?? { part: 0, ring: 0 };
  const ring = parts[chosen.part]?.[chosen.ring] ?? [];
  const start = Math.min(pageStart(place.corner), pageStart(ring.length - 1));
  const shown = ring.slice(start, start + pageSize);
  // Numbers that were typed in this very system are shown as they were typed.
  const typed = outline?.source === "typed" && outline.crs === crs ? outline.parts[chosen.part]?.[chosen.ring] : undefined;
  const { data, error, isFetching } = useConverted(crs, shown, typed?.slice(start, start + pageSize));
  const unit = (systemOf(crs)?.degrees ?? false) ? "degrees" : "metres";

  // The table turns to the corner that is selected on the map.
  useEffect(() => {
    if (selected !== null) {
      setPlace(selected);
    }
  }, [selected]);

  return (
    <div className="corners">
      <div className={rings.length < 2 ? "fields" : "fields two"}>
        <CrsField label="draw.corners.crs" value={crs} onChange={setCrs} />
        {rings.length < 2 ? null : (
          <div className="field">
            <label htmlFor={`${id}-ring`}>{t("draw.corners.ring")}</label>
            <select
              id={`${id}-ring`}
              value={`${chosen.part} ${chosen.ring}`}
              onChange={({ target }) => {
                const [part = 0, index = 0] = target.value.split(" ").map(Number);
                setPlace({ part, ring: index, corner: 0 });
              }}
            >
              {rings.map((one) => (
                <option key={`${one.part} ${one.ring}`} value={`${one.part} ${one.ring}`}>
                  {ringName(one, speech)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {error === null ? null : <Failure error={error} />}
      <table className="table corner-table" aria-busy={isFetching}>
        <caption>
          {t("draw.corners.caption", {
            ...{ from: count(start + 1), to: count(start + shown.length), count: count(ring.length) },
            ring: ringName(chosen, speech),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("draw.corners.number")}</th>
            <th scope="col">{t(`draw.corners.${unit}.first`)}</th>
            <th scope="col">{t(`draw.corners.${unit}.second`)}</th>
            <th scope="col">
              <span className="unseen">{t("draw.corners.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((_, index) => (
            <CornerRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the ring, whatever corner stands there.
              key={start + index}
              at={{ ...chosen, corner: start + index }}
              last={start + index === ring.length - 1}
              numbers={data?.[index] ?? null}
              crs={crs}
            />
          ))}
        </tbody>
      </table>
      {ring.length <= pageSize ? null : (
        <div className="row">
          <button type="button" disabled={start === 0} onClick={() => setPlace({ ...chosen, corner: start - pageSize })}>
            {t("draw.corners.earlier")}
          </button>
          <button
            type="button"
            disabled={start + pageSize >= ring.length}
            onClick={() => setPlace({ ...chosen, corner: start + pageSize })}
          >
            {t("draw.corners.later")}
          </button>
          <div className="field short">
            <label htmlFor={`${id}-go`}>{t("draw.corners.goTo")}</label>
            <input
              id={`${id}-go`}
              type="number"
              min="1"
              max={ring.length}
              onChange={({ target }) =>
                target.valueAsNumber >= 1 && setPlace({ ...chosen, corner: Math.min(Math.floor(target.valueAsNumber), ring.length) - 1 })
              }
            />
          </div>
        </div>
      )}
    </div>
  );
}

function pageStart(corner: number): number {
  return Math.max(0, Math.floor(corner / pageSize) * pageSize);
}

/** A page of corners in another system, converted by the service; those typed in it need no conversion. */
function useConverted(crs: string, shown: Ring, typed: Ring | undefined) {
  const asked = useQuery({
    queryKey: ["corners", crs, shown],
    queryFn: async ({ signal }) => (await fromMap(crs, [shown], signal))[0] ?? [],
    enabled: typed === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
  return typed === undefined
    ? { data: asked.isPlaceholderData ? undefined : asked.data, error: asked.error, isFetching: asked.isFetching }
    : { data: typed, error: null, isFetching: false };
}
