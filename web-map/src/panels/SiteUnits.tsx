import type { SiteUnit } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";
import { unitLevels } from "../view/words.ts";

/** The provinces, districts and communes a site lies in, each level with its parts and the day whose units they are. */
export function SiteUnits({ units }: Readonly<{ units: readonly SiteUnit[] }>) {
  const { t, day } = useSpeech();
  return (
    <>
      <h3>{t("site.units")}</h3>
      {unitLevels.map((level) => {
        const parts = units.filter((unit) => unit.level === level);
        const [first] = parts;
        return first === undefined ? null : (
          <UnitsTable
            key={level}
            caption={`${t(`layers.${level}`)} · ${t("site.geography", { day: day(first.geography) })}`}
            units={parts}
          />
        );
      })}
    </>
  );
}

function UnitsTable({ caption, units }: Readonly<{ caption: string; units: readonly SiteUnit[] }>) {
  const { t, hectares, percent } = useSpeech();
  return (
    <table className="table units">
      <caption className="quiet">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t("site.unit")}</th>
          <th scope="col">ha</th>
          <th scope="col">{t("site.share")}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code ?? unit.name}>
            <th scope="row">
              {unit.name}
              {unit.stated ? <small>{t("site.stated")}</small> : null}
            </th>
            <td className="number">{hectares(unit.hectares)} ha</td>
            <td className="number">{percent(unit.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
