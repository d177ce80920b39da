import type { Speech } from "../text/language.ts";
import { kinds } from "../view/words.ts";
import { distanceNeeds, type Need, plotStatuses, truthNeeds, wordsOf } from "./need.ts";
import { isIndustryCode } from "./toldNeed.ts";

/** What a place is called, by the code or the name it is searched by. */
export type PlaceName = (of: "province" | "district" | "site", code: string) => string;

/** What a search asks beside the figures that officers count by, in the words of its form. */
export function restInWords(need: Need, { t, count, day }: Pick<Speech, "t" | "count" | "day">, placeName: PlaceName): readonly string[] {
  const labelled = (label: string, said: string | undefined) => (said === undefined ? null : `${label}: ${said}`);
  const amount = (text: string | undefined) => (text === undefined ? undefined : count(Number(text)));
  const place = (of: "district" | "site") => (need[of] === undefined ? undefined : placeName(of, need[of]));
  const list = (said: readonly string[]) => (said.length === 0 ? undefined : said.join(", "));
  const kindsAsked = kinds.filter((kind) => wordsOf(need, "kind").includes(kind));
  const statusesAsked = plotStatuses.filter((status) => wordsOf(need, "status").includes(status));
  return [
    labelled(t("plots.words"), need.q),
    labelled(t("plots.industry"), isIndustryCode(need.industry) ? undefined : need.industry),
    labelled(t("plots.district"), place("district")),
    labelled(t("plots.commune"), need.commune),
    labelled(t("plots.siteOfPlot"), place("site")),
    ...(["densityPct", "roadWidthM"] as const).map((name) =>
      need[name] === undefined
        ? null
        : t("inbox.need.atLeast", { what: t(`plotFigure.${name}`), amount: count(Number(need[name])), unit: t(`plotUnit.${name}`) }),
    ),
    ...distanceNeeds.map((name) => labelled(t(`plotDistance.${name}`), amount(need[name]))),
    ...truthNeeds.map((name) => (need[name] === undefined ? null : t(`plotNeed.${name}`))),
    need.together === undefined ? null : t("plots.together"),
    labelled(t("kind.label"), list(kindsAsked.map((kind) => t(`kind.${kind}`)))),
    labelled(t("plotFacet.status"), list(statusesAsked.map((status) => t(`plotStatus.${status}`)))),
    labelled(t("plots.leaseUntilFrom"), need.leaseUntilFrom === undefined ? undefined : day(need.leaseUntilFrom)),
    labelled(t("plots.reportedWithinDays"), amount(need.reportedWithinDays)),
  ].filter((part) => part !== null);
}
