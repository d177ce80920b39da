import { deleteRing } from "../drawing/deeds.ts";
import { zoomTo } from "../map/mapContext.ts";
import { approximateHectares } from "../place/hectares.ts";
import { boundsOf, type Parts } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";

/** The parts of an outline that has more than one ring, each to be seen and to be deleted. */
export function DraftParts({ parts }: Readonly<{ parts: Parts }>) {
  const { t, hectares } = useSpeech();
  const rings = parts.flatMap((part, index) => part.map((ring, at) => ({ ring, at: { part: index, ring: at } })));
  if (rings.length < 2) {
    return null;
  }
  return (
    <section aria-label={t("draw.parts")}>
      <h3 className="small-head">{t("draw.parts")}</h3>
      <ul className="coverage">
        {rings.map(({ ring, at }) => {
          const words = { part: at.part + 1, hole: at.ring };
          return (
            <li key={`${at.part} ${at.ring}`}>
              <button type="button" className="plain" onClick={() => zoomTo(boundsOf(ring))}>
                {t(at.ring === 0 ? "draw.partName" : "draw.holeName", words)}
              </button>
              <span className="row">
                <span className="number">≈ {hectares(approximateHectares([[ring]]))} ha</span>
                <button
                  type="button"
                  className="small danger"
                  aria-label={t(at.ring === 0 ? "draw.deletePart" : "draw.deleteHole", words)}
                  onClick={() => deleteRing(at)}
                >
                  ×
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
