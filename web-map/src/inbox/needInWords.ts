import type { WantedLand } from "../api/inbox.ts";
import type { Speech } from "../text/language.ts";

const figures = ["powerMw", "waterM3Day", "wastewaterM3Day", "heightM"] as const;

/** What is looked for, condition by condition, in the words of the form that asks for it. */
export function needInWords(
  need: WantedLand,
  { t, count }: Pick<Speech, "t" | "count">,
  industryName: (code: string) => string,
): readonly string[] {
  const { hectaresFrom, hectaresTo, province, industry, priceUpTo, priceUnit, within } = need;
  const said = [
    hectaresInWords(hectaresFrom, hectaresTo),
    province,
    industry === null ? null : industryName(industry),
    ...figures.map((name) =>
      need[name] === null
        ? null
        : t("inbox.need.atLeast", { what: t(`plotFigure.${name}`), amount: count(need[name]), unit: t(`plotUnit.${name}`) }),
    ),
    priceUpTo === null ? null : `${t("plots.priceTo")} ${count(priceUpTo)}${priceUnit === null ? "" : ` ${t(`priceUnit.${priceUnit}`)}`}`,
    within === null ? null : t("inbox.need.within"),
  ].filter((part) => part !== null);
  return said.length === 0 ? [t("inbox.need.any")] : said;

  function hectaresInWords(from: number | null, to: number | null): string | null {
    if (from === null) {
      return to === null ? null : t("inbox.need.to", { to: count(to) });
    }
    return to === null ? t("inbox.need.from", { from: count(from) }) : t("inbox.need.between", { from: count(from), to: count(to) });
  }
}
