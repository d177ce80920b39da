import { step, useDrawing } from "../drawing/store.ts";
import { zoomToGeometries } from "../map/mapContext.ts";
import { approximateHectares } from "../place/hectares.ts";
import { partsOf } from "../place/shapes.ts";
import { useSpeech } from "../text/language.ts";

/** The changes of other sites that go along with the draft: neighbours whose corner moved, the other half of a split. */
export function OtherChanges() {
  const { t, hectares } = useSpeech();
  const others = useDrawing((drawing) => drawing.draft.others);
  if (others.length === 0) {
    return null;
  }
  return (
    <section aria-label={t("draw.others")}>
      <h3 className="small-head">{t("draw.others")}</h3>
      <ul className="coverage">
        {others.map((change) => {
          const name = change.site === null ? `${t("draw.otherPart")} ${change.name ?? ""}`.trim() : (change.name ?? change.site);
          return (
            <li key={`${change.site} ${JSON.stringify(change.geometry?.coordinates[0]?.[0])}`}>
              <button type="button" className="plain" onClick={() => zoomToGeometries([change.geometry])}>
                {name}
              </button>
              <span className="row">
                <span className="number">
                  {change.geometry === null ? t("draw.otherMerged") : `≈ ${hectares(approximateHectares(partsOf(change.geometry)))} ha`}
                </span>
                <button
                  type="button"
                  className="small danger"
                  aria-label={t("draw.dropOther", { name })}
                  onClick={() => step("neighbour", { others: others.filter((one) => one !== change) })}
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
