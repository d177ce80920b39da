import { Failure } from "../panels/Notice.tsx";
import { useShownSites } from "../panels/shownSites.ts";

/** Says over the map that its sites could not be fetched: an empty map must not look like an empty province. */
export function MapTrouble() {
  const { error } = useShownSites();
  return error === null ? null : (
    <div className="map-trouble">
      <Failure error={error} />
    </div>
  );
}
