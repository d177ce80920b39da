import { moveAlong } from "../drawing/serverDeeds.ts";
import { changeDrawing, useDrawing } from "../drawing/store.ts";
import { useSpeech } from "../text/language.ts";

/** A corner that was moved and is a neighbour's too: theirs may move along. */
export function SharedCornerOffer() {
  const { t, hectares } = useSpeech();
  const shared = useDrawing((drawing) => drawing.shared);
  return (
    <div aria-live="polite">
      {shared === null ? null : (
        <div className="notice">
          <p>{t("draw.shared")}</p>
          <ul>
            {shared.neighbours.map((neighbour) => {
              const more = neighbour.differenceM2 > 0 ? "+" : "";
              return (
                <li key={neighbour.code} className="row between">
                  <span>
                    {t("draw.sharedWith", { name: neighbour.name, difference: `${more}${hectares(neighbour.differenceM2 / 10_000)}` })}
                  </span>
                  <button type="button" onClick={() => moveAlong(neighbour)}>
                    {t("draw.moveAlong", { name: neighbour.name })}
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" onClick={() => changeDrawing({ shared: null })}>
            {t("draw.leaveThem")}
          </button>
        </div>
      )}
    </div>
  );
}
