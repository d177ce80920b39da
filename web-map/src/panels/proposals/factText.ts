import type { Change } from "../../drawing/draft.ts";
import { approximateHectares } from "../../place/hectares.ts";
import { partsOf } from "../../place/shapes.ts";
import type { Fact } from "../../proposals/merge.ts";
import { useSpeech } from "../../text/language.ts";
import type { MessageKey } from "../../text/vi.ts";

/** How a fact reads in the page's language. */
export function useFactText(): (fact: Fact, value: unknown) => string {
  const { t, hectares, day, count } = useSpeech();
  return (fact, value) => {
    if (value === null || value === undefined) {
      return t("fact.none");
    }
    switch (fact) {
      case "kind":
      case "movement":
      case "status":
      case "quality":
        return t(`${fact}.${String(value)}` as MessageKey);
      case "validFrom":
      case "decision.signedOn":
        return day(String(value));
      case "declaredHa":
      case "decidedHa":
        return `${hectares(Number(value))} ha`;
      case "decision.file":
        return t("fact.openFile");
      case "others":
        return count((value as readonly Change[]).length);
      case "outline": {
        const { crs, geometry } = value as Pick<Change, "crs" | "geometry">;
        const parts = partsOf(geometry);
        const corners = t("fact.corners", { count: count(parts.flat(2).length) });
        return crs === "OGC:CRS84" ? `≈ ${hectares(approximateHectares(parts))} ha, ${corners}` : `${crs}, ${corners}`;
      }
      default:
        return String(value);
    }
  };
}
