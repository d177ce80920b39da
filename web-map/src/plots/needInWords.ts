import type { WantedLand } from "../api/inbox.ts";
import type { Speech } from "../text/language.ts";

const figures = ["powerMw", "waterM3Day", "wastewaterM3Day", "heightM"] as const;

type Saying = Pick<Speech, "t" | "count">;

export const nothingWanted: WantedLand = {
  hectaresFrom: null,
  hectaresTo: null,
  province: null,
  industry: null,
  powerMw: null,
  waterM3Day: null,
  wastewaterM3Day: null,
  heightM: null,
  priceUpTo: null,
  priceUnit: null,
  within: null,
};

/** What is looked for, condition by condition, and that nothing is where there is none. */
export function needInWords(need: WantedLand, speech: Saying, industryName: (code: string) => string): readonly string[] {
  const said = conditionsInWords(need, speech, industryName);
  return said.length === 0 ? [speech.t("inbox.need.any")] : said;
}

/** The conditions that officers count by, in the words of the form that asks for them. */
export function conditionsInWords(need: WantedLand, { t, count }: Saying, industryName: (code: string) => string): readonly string[] {
  const { hectaresFrom, hectaresTo, province, industry, priceUpTo, priceUnit, within } = need;
  return [
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

  function hectaresInWords(from: number | null, to: number | null): string | null {
    if (from === null) {
      return to === null ? null : t("inbox.need.to", { to: count(to) });
    }
    return to === null ? t("inbox.need.from", { from: count(from) }) : t("inbox.need.between", { from: count(from), to: count(to) });
  }
}
