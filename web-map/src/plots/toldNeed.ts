import type { ToldNeed } from "../api/interest.ts";
import { oneOf } from "../view/words.ts";
import { areaOf } from "./area.ts";
import { type Need, priceUnits } from "./need.ts";

/** A search as the need officers read: what they count by as figures, and the rest in words. */
export function toldNeed(need: Need, words: readonly string[]): ToldNeed {
  const unit = oneOf(priceUnits, need.priceUnit ?? null);
  return {
    ...figure("hectaresFrom", need.haFrom),
    ...figure("hectaresTo", need.haTo),
    ...text("province", need.province),
    ...text("industry", isIndustryCode(need.industry) ? need.industry : undefined),
    ...figure("powerMw", need.powerMw),
    ...figure("waterM3Day", need.waterM3Day),
    ...figure("wastewaterM3Day", need.wastewaterM3Day),
    ...figure("heightM", need.heightM),
    ...figure("priceUpTo", need.priceTo),
    // A unit alone is no price.
    ...(need.priceTo === undefined || unit === null ? {} : { priceUnit: unit }),
    ...text("within", need.within ?? boxOf(need.bbox)),
    ...text("words", words.length === 0 ? undefined : words.join("; ")),
  };
}

/** A section or division of VSIC 2018; other words for an industry are no code. */
export function isIndustryCode(industry: string | undefined): industry is string {
  return /^([A-U]|\d{2})$/.test(industry ?? "");
}

/** A box as the area it is. */
function boxOf(bbox: string | undefined): string | undefined {
  const [west, south, east, north] = (bbox ?? "").split(",").map(Number);
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? undefined
    : areaOf([
        [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
          ],
        ],
      ]);
}

function figure<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, number>> {
  return value === undefined ? {} : ({ [name]: Number(value) } as Partial<Record<Name, number>>);
}

function text<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}
