import type { ComparedLand, LandPart } from "../api/comparison.ts";
import { formatHectares } from "../text/format.ts";
import { useSpeech } from "../text/language.ts";
import { CompareSwatch } from "./CompareSwatch.tsx";

/** In the order of the sum: the area before, less what was taken, is what was kept; with what was added it is the area after. */
const parts: readonly Readonly<{ part: LandPart; sign: string }>[] = [
  { part: "taken", sign: "−" },
  { part: "kept", sign: "" },
  { part: "added", sign: "+" },
];

/** The sum from the area before to the area after, to the square metre. */
export function ComparedLandTable({ land }: Readonly<{ land: ComparedLand }>) {
  const { t, language } = useSpeech();
  const exact = (hectares: number) => formatHectares(hectares, language, 4);
  const whole = (label: string, hectares: string) => (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{hectares} ha</td>
    </tr>
  );
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
        {whole(t("compare.areaFrom"), exact(land.fromHa))}
        {parts.map(({ part, sign }) => (
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
        {whole(t("compare.areaTo"), exact(land.toHa))}
        {whole(t("compare.difference"), `${land.differenceHa > 0 ? "+" : ""}${exact(land.differenceHa)}`)}
      </tfoot>
    </table>
  );
}
