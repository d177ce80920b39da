import type { Change } from "../../drawing/draft.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { useSpeech } from "../../text/language.ts";

/** The further changes of a proposal, to be read. */
export function OtherChangesList({ changes }: Readonly<{ changes: readonly Partial<Change>[] }>) {
  const { t } = useSpeech();
  return changes.length === 0 ? null : (
    <section aria-label={t("draw.others")}>
      <h4>{t("draw.others")}</h4>
      <ul className="coverage">
        {changes.map(({ site, name, movement, geometry = null, crs }, index) => (
          <li key={site ?? `${index} ${name}`}>
            {geometry === null || crs !== "OGC:CRS84" ? (
              <span>{name ?? site}</span>
            ) : (
              <button type="button" className="plain" onClick={() => zoomToGeometries([geometry])}>
                {name ?? site}
              </button>
            )}
            <span>{movement === undefined ? null : t(`movement.${movement}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
