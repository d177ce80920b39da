import { useShownSites } from "../panels/shownSites.ts";
import { useSpeech } from "../text/language.ts";
import { zoomToGeometries } from "./mapContext.ts";

/** Brings every site that the filters leave into view. */
export function HomeButton() {
  const { t } = useSpeech();
  const { shown } = useShownSites();
  return (
    <button
      type="button"
      className="home"
      title={t("map.home")}
      aria-label={t("map.home")}
      disabled={shown.length === 0}
      onClick={() => zoomToGeometries(shown.map((site) => site.geometry))}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <path d="M2 6V2h4M12 2h4v4M16 12v4h-4M6 16H2v-4" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}
