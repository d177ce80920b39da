import { useId } from "react";
import { useSpeech } from "../text/language.ts";
import { changeView, useView } from "../view/store.ts";
import { kinds, oneOf, statuses } from "../view/words.ts";
import { useShownSites } from "./shownSites.ts";

/** Kind and status, the filters that the map, the list and the hectares share. */
export function Filters() {
  const { t } = useSpeech();
  const id = useId();
  const kind = useView((view) => view.kind);
  const status = useView((view) => view.status);
  return (
    <div className="fields two">
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t("kind.label")}</label>
        <select id={`${id}-kind`} value={kind ?? ""} onChange={({ target }) => changeView({ kind: oneOf(kinds, target.value) })}>
          <option value="">{t("kind.all")}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-status`}>{t("status.label")}</label>
        <select id={`${id}-status`} value={status ?? ""} onChange={({ target }) => changeView({ status: oneOf(statuses, target.value) })}>
          <option value="">{t("status.all")}</option>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {t(`status.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

export function ProvinceFilter() {
  const { t } = useSpeech();
  const id = useId();
  const province = useView((view) => view.province);
  const { all } = useShownSites();
  const there = all.flatMap((site) => site.properties.province ?? []);
  // A shared link may name a province that has no site on this date.
  const names = [...new Set([...there, ...(province === null ? [] : [province])])].sort((a, b) => a.localeCompare(b, "vi"));
  return (
    <div className="field">
      <label htmlFor={id}>{t("sites.province")}</label>
      <select id={id} value={province ?? ""} onChange={({ target }) => changeView({ province: target.value || null })}>
        <option value="">{t("sites.allProvinces")}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
