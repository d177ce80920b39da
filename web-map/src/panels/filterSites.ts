import type { SiteFeature } from "../api/sites.ts";
import { fold } from "../text/fold.ts";
import type { View } from "../view/view.ts";

type Filters = Pick<View, "kind" | "status" | "search" | "province">;

/** The sites that pass every filter, by name. */
export function filterSites(sites: readonly SiteFeature[], filters: Filters): readonly SiteFeature[] {
  const words = fold(filters.search);
  return sites
    .filter(
      ({ properties }) =>
        (filters.kind === null || properties.kind === filters.kind) &&
        (filters.status === null || properties.status === filters.status) &&
        (filters.province === null || properties.province === filters.province) &&
        (words === "" || fold(`${properties.name} ${properties.nameEn ?? ""} ${properties.code}`).includes(words)),
    )
    .sort((a, b) => a.properties.name.localeCompare(b.properties.name, "vi"));
}
