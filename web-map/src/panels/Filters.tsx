import { useId } from "react";
import { useSpeech } from "../text/language.ts";
import { changeView, useView } from "../view/store.ts";
import { kinds, oneOf, statuses } from "../view/words.ts";

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
