import { useId, useState } from "react";
import type { SiteFeature } from "../api/sites.ts";
import { zoomToGeometries } from "../map/mapContext.ts";
import { useSpeech } from "../text/language.ts";
import { changeView, useView } from "../view/store.ts";
import { Filters, ProvinceFilter } from "./Filters.tsx";
import { Failure, Loading } from "./Notice.tsx";
import { StatusSwatch } from "./StatusSwatch.tsx";
import { useShownSites } from "./shownSites.ts";

/** A nation has thousands of sites; a list this long is still quick to draw. */
const firstRows = 400;

/** Every site of the date as a table: searched, filtered, and opened by its name. */
export function SitesPanel() {
  const { t, count } = useSpeech();
  const { shown, isPending, error } = useShownSites();
  const search = useView((view) => view.search);
  const filtered = useView((view) => view.search !== "" || view.kind !== null || view.status !== null || view.province !== null);
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t("sites.search")}</label>
        <input
          id={id}
          type="search"
          value={search}
          placeholder={t("sites.searchHint")}
          autoComplete="off"
          onChange={({ target }) => changeView({ search: target.value })}
        />
      </div>
      <Filters />
      <ProvinceFilter />
      <div className="row between">
        <p className="quiet" role="status">
          {t("sites.found", { count: count(shown.length) })}
        </p>
        {filtered ? (
          <button type="button" className="plain" onClick={() => changeView({ search: "", kind: null, status: null, province: null })}>
            {t("sites.clear")}
          </button>
        ) : null}
      </div>
      {error === null ? null : <Failure error={error} />}
      {isPending ? <Loading /> : null}
      {!isPending && error === null && shown.length === 0 ? <p className="notice">{t("sites.none")}</p> : null}
      {shown.length === 0 ? null : <SitesTable sites={shown} />}
    </>
  );
}

function SitesTable({ sites }: Readonly<{ sites: readonly SiteFeature[] }>) {
  const { t, hectares, count } = useSpeech();
  const open = useView((view) => view.site);
  const [all, setAll] = useState(false);
  const listed = all ? sites : sites.slice(0, firstRows);
  return (
    <>
      <table className="table sites">
        <caption className="unseen">{t("sites.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sites.name")}</th>
            <th scope="col">{t("status.label")}</th>
            <th scope="col" className="number">
              {t("sites.decided")}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ geometry, properties: site }) => (
            <tr key={site.code} aria-current={site.code === open ? "true" : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    changeView({ site: site.code });
                    zoomToGeometries([geometry]);
                  }}
                >
                  <span className={`kind ${site.kind}`}>{t(`kind.short.${site.kind}`)}</span> {site.name}
                </button>
                {geometry === null ? <small>{t("sites.noOutline")}</small> : null}
              </th>
              <td>
                <StatusSwatch status={site.status} />
              </td>
              <td className="number">{hectares(site.decidedHa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length === sites.length ? null : (
        <p className="quiet">
          {t("sites.more", { count: count(sites.length - listed.length) })}{" "}
          <button type="button" className="plain" onClick={() => setAll(true)}>
            {t("sites.showAll")}
          </button>
        </p>
      )}
    </>
  );
}
