import { type FormEvent, useId, useState } from "react";
import { dropSearch, keepSearch, togglePlot } from "../../plots/kept.ts";
import { countNeeds, isSameNeed } from "../../plots/need.ts";
import { changeKept, useKept } from "../../plots/useKept.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView, useView } from "../../view/store.ts";
import { mostBeside } from "../../view/view.ts";

/** The shortlist and the saved searches of this browser; nobody needs an account for them. */
export function KeptPlots() {
  const { t, count } = useSpeech();
  const { plots, searches } = useKept();
  return (
    <details className="typed">
      <summary>{t("plots.kept", { plots: count(plots.length), searches: count(searches.length) })}</summary>
      <Shortlist />
      <SavedSearches />
      <p className="quiet">{t("plots.keptHere")}</p>
    </details>
  );
}

function Shortlist() {
  const { t } = useSpeech();
  const { plots } = useKept();
  return (
    <section aria-label={t("plots.shortlist")}>
      <h3>{t("plots.shortlist")}</h3>
      {plots.length === 0 ? <p className="quiet">{t("plots.shortlistEmpty")}</p> : null}
      <ul className="kept">
        {plots.map((plot) => {
          const name = t("plots.name", { label: plot.label, site: plot.siteName });
          return (
            <li key={plot.code} className="row between">
              <button type="button" className="plain" onClick={() => changeView({ plot: plot.code })}>
                {name}
              </button>
              <button
                type="button"
                className="plain"
                aria-label={t("plots.drop", { name })}
                onClick={() => changeKept((all) => togglePlot(all, plot))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {plots.length < 2 ? null : (
        <button type="button" onClick={() => changeView({ beside: plots.slice(0, mostBeside).map(({ code }) => code) })}>
          {t("plots.besideShortlist")}
        </button>
      )}
    </section>
  );
}

function SavedSearches() {
  const { t } = useSpeech();
  const id = useId();
  const { searches } = useKept();
  const need = useView((view) => view.need);
  const [name, setName] = useState("");
  const save = (event: FormEvent) => {
    event.preventDefault();
    changeKept((kept) => keepSearch(kept, { name: name.trim(), need }));
    setName("");
  };
  return (
    <section aria-label={t("plots.searches")}>
      <h3>{t("plots.searches")}</h3>
      <ul className="kept">
        {searches.map((search) => (
          <li key={search.name} className="row between">
            <button
              type="button"
              className="plain"
              aria-current={isSameNeed(search.need, need) ? "true" : undefined}
              onClick={() => changeView({ need: search.need })}
            >
              {search.name}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={t("plots.drop", { name: search.name })}
              onClick={() => changeKept((kept) => dropSearch(kept, search.name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {countNeeds(need) === 0 ? null : (
        <form className="row" onSubmit={save}>
          <div className="field">
            <label htmlFor={id}>{t("plots.searchName")}</label>
            <input
              id={id}
              type="text"
              required
              pattern=".*\S.*"
              maxLength={80}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <button type="submit">{t("plots.saveSearch")}</button>
        </form>
      )}
    </section>
  );
}
