import { lazy, Suspense, useId, useState } from "react";
import { hectaresAddress, useHectares } from "../api/hectares.ts";
import { useUnits } from "../api/land.ts";
import { useSession } from "../api/session.ts";
import type { HectaresFigures, HectaresReport, HectaresRow } from "../api/types.ts";
import { zoomToGeometries } from "../map/mapContext.ts";
import { lastDayOfDistricts } from "../text/days.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, useView } from "../view/store.ts";
import { type Grouping, groupings, kinds, oneOf, statuses, type UnitLevel, unitLevels } from "../view/words.ts";
import { Filters, ProvinceFilter } from "./Filters.tsx";
import { columns, inLanguage, knownFigures, type Order, sortRows, turned } from "./hectaresOrder.ts";
import { Failure, Loading } from "./Notice.tsx";
import { useShownSites } from "./shownSites.ts";

const LateProjects = lazy(async () => ({ default: (await import("../plottingTools.ts")).LateProjects }));

/** Hectares by unit, kind or status, the three bases side by side; a row leads to its place on the map. */
export function HectaresPanel() {
  const { t, day, sentence } = useSpeech();
  const id = useId();
  const by = useView((view) => view.by);
  const kind = useView((view) => view.kind);
  const status = useView((view) => view.status);
  const province = useView((view) => view.province);
  const role = useSession().account?.role;
  const question = { by, kind, status, province, validAt: useDate() };
  const { data, error, isPending, isPlaceholderData, refetch } = useHectares(question);
  const geography = data?.geography ?? null;
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t("hectares.by")}</label>
        <select id={id} value={by} onChange={({ target }) => changeView({ by: oneOf(groupings, target.value) ?? "district" })}>
          {groupings.map((one) => (
            <option key={one} value={one}>
              {t(`hectares.by.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Filters />
      <ProvinceFilter />
      {geography !== null && geography !== data?.validAt ? (
        <p className="notice">
          {t(by === "district" && geography === lastDayOfDistricts ? "date.noDistricts" : "date.geography", { day: day(geography) })}
        </p>
      ) : null}
      {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <HectaresTable report={data} by={by} stale={isPlaceholderData} />}
      <p className="quiet">{t(isUnit(by) ? "hectares.zoomRow" : "hectares.filterRow")}</p>
      <ul className="notes">
        {data?.notes.map((note) => (
          <li key={note.en}>{sentence(note)}</li>
        ))}
      </ul>
      <a className="button" href={hectaresAddress(question, "csv")} download={`hectares-${by}-${question.validAt}.csv`}>
        {t("hectares.csv")}
      </a>
      {role === "officer" || role === "planner" ? (
        <Suspense>
          <LateProjects />
        </Suspense>
      ) : null}
    </>
  );
}

type TableProps = Readonly<{ report: HectaresReport; by: Grouping; stale: boolean }>;

function HectaresTable({ report, by, stale }: TableProps) {
  const { t, day, language } = useSpeech();
  const [order, setOrder] = useState<Order>({ column: "decidedHa", descending: true });
  const choose = useChooseRow(by, report.geography ?? report.validAt);
  const headings = {
    name: t("hectares.name"),
    count: t("hectares.count"),
    decidedHa: t("hectares.decided"),
    declaredHa: t("hectares.declared"),
    measuredHa: t("hectares.measured"),
  };
  return (
    <table className="table hectares" aria-busy={stale}>
      <caption>{t("hectares.caption", { by: t(`hectares.by.${by}`).toLocaleLowerCase(), day: day(report.validAt) })}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const sorted = order.column === column ? (order.descending ? "descending" : "ascending") : undefined;
            return (
              <th key={column} scope="col" className={column === "name" ? "" : "number"} aria-sort={sorted}>
                <button type="button" className="plain" onClick={() => setOrder(turned(order, column))}>
                  {headings[column]}
                  <span className="arrow" aria-hidden="true" />
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sortRows(report.rows, order).map((row) => (
          <tr key={row.code ?? row.name}>
            <th scope="row">
              {row.code === null ? (
                inLanguage(row, language)
              ) : (
                <button type="button" className="plain" onClick={() => choose(row)}>
                  <RowName row={row} by={by} />
                </button>
              )}
            </th>
            <Figures figures={row} />
          </tr>
        ))}
        {report.rows.length === 0 ? (
          <tr>
            <td colSpan={columns.length}>{t("hectares.empty")}</td>
          </tr>
        ) : null}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("hectares.total")}</th>
          <Figures figures={report.total} />
        </tr>
      </tfoot>
    </table>
  );
}

/** Nothing counted for want of figures is a dash, not a nought. */
function Figures({ figures }: Readonly<{ figures: HectaresFigures }>) {
  const { hectares, count } = useSpeech();
  const known = knownFigures(figures);
  return (
    <>
      <td className="number">{count(figures.count)}</td>
      <td className="number">{hectares(known.decidedHa)}</td>
      <td className="number">{hectares(known.declaredHa)}</td>
      <td className="number">{hectares(known.measuredHa)}</td>
    </>
  );
}

function RowName({ row, by }: Readonly<{ row: HectaresRow; by: Grouping }>) {
  const { t, language } = useSpeech();
  const kind = by === "kind" ? oneOf(kinds, row.code) : null;
  const status = by === "status" ? oneOf(statuses, row.code) : null;
  if (kind !== null) {
    return t(`kind.${kind}`);
  }
  return status === null ? inLanguage(row, language) : t(`status.${status}`);
}

/** What choosing a row does: shows the unit, or filters by the word and shows what is left. */
function useChooseRow(by: Grouping, geography: string): (row: HectaresRow) => void {
  const level = isUnit(by) ? by : null;
  const { data: units } = useUnits(level ?? "province", geography, level !== null);
  const { all } = useShownSites();
  return (row) => {
    if (level !== null) {
      const unit = units?.features.find((one) => one.properties.code === row.code);
      zoomToGeometries([unit?.geometry ?? null]);
      return;
    }
    changeView(by === "kind" ? { kind: oneOf(kinds, row.code) } : { status: oneOf(statuses, row.code) });
    zoomToGeometries(
      all.filter(({ properties }) => row.code === (by === "kind" ? properties.kind : properties.status)).map((site) => site.geometry),
    );
  };
}

function isUnit(by: Grouping): by is UnitLevel {
  return unitLevels.some((level) => level === by);
}
