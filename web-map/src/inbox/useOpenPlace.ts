import { useQueryClient } from "@tanstack/react-query";
import { getJson, query } from "../api/http.ts";
import { zoomTo } from "../map/mapContext.ts";
import { useDate } from "../view/date.ts";
import { changeView } from "../view/store.ts";

/** A site, or a plot by its code. */
export type Place = Readonly<{ site: string | null; plot: string | null }>;

/** Opens a plot or site beside the map and moves the map there. */
export function useOpenPlace(): (place: Place) => void {
  const queries = useQueryClient();
  const validAt = useDate();
  return ({ site, plot }) => {
    changeView(plot === null ? { site } : { plot });
    const [of, code] = plot === null ? (["site", site ?? ""] as const) : (["plot", plot] as const);
    // What the open sheet asks for too: it is asked once.
    const sheet = queries.fetchQuery({
      queryKey: [of, code, validAt],
      queryFn: ({ signal }) =>
        getJson<Readonly<{ bbox: readonly number[] | null }>>(`/api/${of}s/${encodeURIComponent(code)}${query({ validAt })}`, signal),
    });
    sheet.then(
      ({ bbox }) => {
        const [west, south, east, north] = bbox ?? [];
        if (west !== undefined && south !== undefined && east !== undefined && north !== undefined) {
          zoomTo({ west, south, east, north });
        }
      },
      // The sheet says why it does not open.
      () => undefined,
    );
  };
}
