import { useId, useState } from "react";
import type { MeasuredOutline } from "../api/geometry.ts";
import { letGo } from "../drawing/deeds.ts";
import { keepHalf } from "../drawing/serverDeeds.ts";
import { useSpeech } from "../text/language.ts";

/** Which half of a split is kept, and what becomes of the rest. */
export function SplitChoice({ halves }: Readonly<{ halves: readonly MeasuredOutline[] }>) {
  const { t, hectares } = useSpeech();
  const id = useId();
  const [asOtherPart, setAsOtherPart] = useState(true);
  return (
    <div className="tool-controls">
      <p className="toggle">
        <input id={id} type="checkbox" checked={asOtherPart} onChange={({ target }) => setAsOtherPart(target.checked)} />
        <label htmlFor={id}>{t("draw.otherHalf")}</label>
      </p>
      <div className="row">
        {halves.map((half, index) => (
          <button
            key={JSON.stringify(half.geometry.coordinates[0]?.[0])}
            type="button"
            className="main"
            onClick={() =>
              keepHalf(
                half,
                halves.filter((one) => one !== half),
                asOtherPart,
              )
            }
          >
            {t("draw.keepHalf", { number: index + 1, hectares: hectares(half.measuredHa) })}
          </button>
        ))}
        <button type="button" onClick={letGo}>
          {t("draw.done.split")}
        </button>
      </div>
    </div>
  );
}
