import type { ToldNeed } from "../../api/interest.ts";
import type { PlotFacets } from "../../api/plots.ts";
import { useSites } from "../../api/sites.ts";
import type { Need } from "../../plots/need.ts";
import { conditionsInWords, nothingWanted } from "../../plots/needInWords.ts";
import { type PlaceName, restInWords } from "../../plots/restInWords.ts";
import { toldNeed } from "../../plots/toldNeed.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { useIndustryName } from "./useIndustryName.ts";

/** A need as it is kept, and line by line as its owner reads it before. */
export type AskedNeed = Readonly<{ told: ToldNeed; inWords: readonly string[] }>;

/** A search as the need it would be kept as, and in the words of the form; the facets know what its places are called. */
export function useAskedNeed(need: Need, facets: PlotFacets | null): AskedNeed {
  const speech = useSpeech();
  const industryName = useIndustryName();
  const { sites } = useSites(useDate());
  const placeName: PlaceName = (of, code) =>
    (of === "site"
      ? sites.find(({ properties }) => properties.code === code)?.properties.name
      : facets?.[of].find((choice) => choice.code === code)?.name) ?? code;
  const rest = restInWords(need, speech, placeName);
  const told = toldNeed(need, rest);
  const province = need.province === undefined ? null : placeName("province", need.province);
  return { told, inWords: [...conditionsInWords({ ...nothingWanted, ...told, province }, speech, industryName), ...rest] };
}
