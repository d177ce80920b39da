import type { SiteVersion } from "../api/types.ts";
import type { ComparedPair } from "../view/view.ts";

type Chosen = Pick<SiteVersion, "version" | "measuredHa" | "geodesicHa" | "recordedTo">;

/** The two versions to compare unless others are chosen: the newest two whose outlines differ, of those that stand on the record if they can be; else the newest two. */
export function newestTwo(versions: readonly Chosen[]): ComparedPair | null {
  const standing = versions.filter((version) => version.recordedTo === null);
  return newestRedrawn(standing) ?? newestRedrawn(versions) ?? pairOf(standing) ?? pairOf(versions);
}

function newestRedrawn(versions: readonly Chosen[]): ComparedPair | null {
  const drawn = versions.filter((version) => version.measuredHa !== null);
  for (const [index, to] of drawn.entries()) {
    const from = drawn.slice(index + 1).find((one) => one.measuredHa !== to.measuredHa || one.geodesicHa !== to.geodesicHa);
    if (from !== undefined) {
      return { from: from.version, to: to.version };
    }
  }
  return null;
}

function pairOf([to, from]: readonly Chosen[]): ComparedPair | null {
  return to === undefined || from === undefined ? null : { from: from.version, to: to.version };
}
