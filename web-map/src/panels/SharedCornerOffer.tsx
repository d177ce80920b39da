import type { SharedCorner } from "../api/geometry.ts";
import { moveAlong } from "../drawing/serverDeeds.ts";
import { changeDrawing, useDrawing } from "../drawing/store.ts";
import { useSpeech } from "../text/language.ts";

/** A corner that was moved and is a neighbour's too: theirs may move along. */
export function SharedCornerOffer() {
  const { t } = useSpeech();
  const shared = useDrawing((drawing) => drawing.shared);
  return (
    <div aria-live="polite">
      {shared === null ? null : (
        <div className="notice">
          <p>{t("draw.shared")}</p>
          <ul>
            {shared.neighbours.map((neighbour) => (
              <Neighbour key={neighbour.code} neighbour={neighbour} />
            ))}
          </ul>
          <button type="button" onClick={() => changeDrawing({ shared: null })}>
            {t("draw.leaveThem")}
          </button>
        </div>
      )}
    </div>
  );
}

/** One neighbour: what it would gain or lose, or why it cannot move along. */
function Neighbour({ neighbour }: Readonly<{ neighbour: SharedCorner }>) {
  const { t, hectares, sentence } = useSpeech();
  const { name, outline, differenceM2, refusals = [] } = neighbour;
  const more = (differenceM2 ?? 0) > 0 ? "+" : "";
  return (
    <li className="row between">
      <span>
        {outline === null
          ? `${name}: ${refusals.map((one) => sentence(one.message)).join(" ")}`
          : t("draw.sharedWith", { name, difference: `${more}${hectares((differenceM2 ?? 0) / 10_000)}` })}
      </span>
      {outline === null ? null : (
        <button type="button" onClick={() => moveAlong(neighbour)}>
          {t("draw.moveAlong", { name })}
        </button>
      )}
    </li>
  );
}
