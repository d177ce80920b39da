import { useMemo } from "react";
import { useSites } from "../api/sites.ts";
import { useDate } from "../view/date.ts";
import { useView } from "../view/store.ts";
import { filterSites } from "./filterSites.ts";

/** The sites that the filters leave, by name; one answer for the map and the list. */
export function useShownSites() {
  const validAt = useDate();
  const { sites, isPending, error } = useSites(validAt);
  const kind = useView((view) => view.kind);
  const status = useView((view) => view.status);
  const search = useView((view) => view.search);
  const province = useView((view) => view.province);
  const shown = useMemo(() => filterSites(sites, { kind, status, search, province }), [sites, kind, status, search, province]);
  return { shown, all: sites, isPending, error };
}
