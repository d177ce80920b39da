import type { ComparedLand, LandPart } from "../api/types.ts";
import { formatHectares } from "../text/format.ts";
import { useSpeech } from "../text/language.ts";
import { CompareSwatch } from "./CompareSwatch.tsx";

const changes: readonly Readonly<{ part: LandPart; sign: string }>[] = [
  { part: "taken", sign: "−" },
  { part: "added", sign: "+" },
];

/** The sum from the area before to the area after, to the square metre. */
export function ComparedLandTable({ land }: Readonly<{ land: ComparedLand }>) {
  const { t, language } = useSpeech();
  const exact = (hectares: number) => formatHectares(hectares, language, 4);
  return (
    <table className="table">
      <caption>{t("compare.land", { crs: land.areaCrs })}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t("compare.part")}</th>
          <th scope="col">ha</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("compare.areaFrom")}</th>
          <td className="number">{exact(land.fromHa)} ha</td>
        </tr>
        {changes.map(({ part, sign }) => (
          <tr key={part}>
            <th scope="row">
              <span className="row">
                <CompareSwatch part={part} /> {t(`compare.part.${part}`)}
              </span>
              {land[part].withinToleranceHa === 0 ? null : (
                <small>{t("compare.slivers", { hectares: exact(land[part].withinToleranceHa) })}</small>
              )}
            </th>
            <td className="number">
              {land[part].hectares === 0 ? "" : sign}
              {exact(land[part].hectares)} ha
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("compare.areaTo")}</th>
          <td className="number">{exact(land.toHa)} ha</td>
        </tr>
        <tr>
          <th scope="row">{t("compare.difference")}</th>
          <td className="number">
            {land.differenceHa > 0 ? "+" : ""}
            {exact(land.differenceHa)} ha
          </td>
        </tr>
        <tr>
          <th scope="row">
            <span className="row">
              <CompareSwatch part="kept" /> {t("compare.part.kept")}
            </span>
          </th>
          <td className="number">{exact(land.kept.hectares)} ha</td>
        </tr>
      </tfoot>
    </table>
  );
}
