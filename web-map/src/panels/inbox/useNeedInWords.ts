import type { WantedLand } from "../../api/inbox.ts";
import { useIndustries } from "../../api/plots.ts";
import { needInWords } from "../../plots/needInWords.ts";
import { useSpeech } from "../../text/language.ts";
import { useIndustryName } from "../plots/useIndustryName.ts";

/** How a need is said; null until the industries have their names, so that no line grows under the reader's eyes. */
export function useNeedInWords(): ((need: WantedLand) => readonly string[]) | null {
  const speech = useSpeech();
  const industryName = useIndustryName();
  const { isPending } = useIndustries();
  return isPending ? null : (need) => needInWords(need, speech, industryName);
}
