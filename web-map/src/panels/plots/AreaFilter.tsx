import { type FormEvent, useEffect, useId } from "react";
import { putAreaCornerInMiddle } from "../../map/areaHand.ts";
import { useMapBox, zoomTo } from "../../map/mapContext.ts";
import { type Bounds, boundsOf } from "../../place/shapes.ts";
import { mostAreaCorners, partsOfArea } from "../../plots/area.ts";
import { changeAreaDraft, searchDrawnArea, useAreaDraft } from "../../plots/areaDraft.ts";
import { linesOf, readArea, withAnotherRing, withoutLastLine } from "../../plots/areaLines.ts";
import { changedNeed } from "../../plots/need.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView, useView } from "../../view/store.ts";
import { TableNotes } from "../TableNotes.tsx";
import { AreaTable } from "./AreaTable.tsx";

/** Where on the map is searched: in the box it shows, or in an area drawn by hand, by keys or by coordinates. */
export function AreaFilter() {
  const { t, count } = useSpeech();
  const box = useMapBox();
  const need = useView((view) => view.need);
  const draft = useAreaDraft();
  const parts = need.within === undefined ? null : partsOfArea(need.within);
  const corners = parts?.flat(2) ?? [];

  // Clicks on the map are corners only while this panel is there.
  useEffect(() => () => changeAreaDraft(null), []);

  return (
    <section className="area" aria-label={t("plots.area.title")}>
      <ul className="kept">
        {need.bbox === undefined ? null : (
          <li className="row between">
            <span>{t("plots.area.box")}</span>
            <button type="button" className="plain" onClick={() => changeView({ need: changedNeed(need, { bbox: null }) })}>
              {t("plots.everywhere")}
            </button>
          </li>
        )}
        {parts === null ? null : (
          <li className="row between">
            <button type="button" className="plain" onClick={() => zoomTo(boundsOf(corners))}>
              {t("plots.area.drawn", { count: count(corners.length) })}
            </button>
            <span className="row">
              {draft === null ? (
                <button type="button" className="plain" onClick={() => changeAreaDraft(linesOf(parts))}>
                  {t("plots.area.edit")}
                </button>
              ) : null}
              <button type="button" className="plain" onClick={() => changeView({ need: changedNeed(need, { within: null }) })}>
                {t("plots.area.remove")}
              </button>
            </span>
          </li>
        )}
      </ul>
      {draft === null ? (
        <div className="row">
          <button
            type="button"
            disabled={box === null}
            onClick={() => box !== null && changeView({ need: changedNeed(need, { bbox: boxText(box) }) })}
          >
            {t("plots.inMap")}
          </button>
          {parts === null ? (
            <button type="button" onClick={() => changeAreaDraft("")}>
              {t("plots.area.draw")}
            </button>
          ) : null}
        </div>
      ) : (
        <>
          <AreaForm draft={draft} />
          <AreaTable />
        </>
      )}
    </section>
  );
}

/** The corners of the area as they are clicked or typed; both are one list. */
function AreaForm({ draft }: Readonly<{ draft: string }>) {
  const { t, count } = useSpeech();
  const id = useId();
  const read = readArea(draft);
  const many = read.state === "read" && read.rings.flat().length > mostAreaCorners;
  const search = (event: FormEvent) => {
    event.preventDefault();
    searchDrawnArea();
  };
  return (
    <form className="stack" aria-label={t("plots.area.draw")} onSubmit={search}>
      <p className="quiet" id={`${id}-hint`}>
        {t("plots.area.hint")}
      </p>
      <div className="field">
        <label htmlFor={id}>{t("plots.area.corners")}</label>
        <textarea
          id={id}
          rows={4}
          spellCheck={false}
          value={draft}
          aria-describedby={`${id}-hint ${id}-read`}
          aria-invalid={read.state === "wrong" || many}
          onChange={({ target }) => changeAreaDraft(target.value)}
        />
        <div id={`${id}-read`} aria-live="polite">
          <TableNotes table={read} />
          {many ? <p className="warn">{t("plots.area.many", { count: count(mostAreaCorners) })}</p> : null}
        </div>
      </div>
      <div className="row">
        <button type="submit" className="main" disabled={read.state !== "read" || many}>
          {t("plots.area.search")}
        </button>
        <button type="button" onClick={putAreaCornerInMiddle}>
          {t("draw.corner.centre")}
        </button>
        <button type="button" disabled={draft === ""} onClick={() => changeAreaDraft(withoutLastLine(draft))}>
          {t("draw.undo")}
        </button>
        <button type="button" disabled={read.state !== "read"} onClick={() => changeAreaDraft(withAnotherRing(draft))}>
          {t("plots.area.another")}
        </button>
        <button type="button" onClick={() => changeAreaDraft(null)}>
          {t("draw.cancel")}
        </button>
      </div>
    </form>
  );
}

function boxText({ west, south, east, north }: Bounds): string {
  return [west, south, east, north].map((degrees) => degrees.toFixed(5)).join(",");
}
