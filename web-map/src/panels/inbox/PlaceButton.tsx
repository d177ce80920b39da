import { type Place, useOpenPlace } from "../../inbox/useOpenPlace.ts";
import { useSpeech } from "../../text/language.ts";

/** The plot or site something is about; it opens on the map. */
export function PlaceButton({ site, siteName, plot }: Place & Readonly<{ siteName: string | null }>) {
  const { t } = useSpeech();
  const open = useOpenPlace();
  return (
    <>
      <button type="button" className="plain" onClick={() => open({ site, plot })}>
        <span className="unseen">{t("site.zoom")}: </span>
        {siteName ?? site ?? plot}
      </button>
      {plot === null || (siteName ?? site) === null ? null : <small>{t("inbox.plot", { code: plot })}</small>}
    </>
  );
}
