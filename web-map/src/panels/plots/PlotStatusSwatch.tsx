import type { PlotStatus } from "../../api/plots.ts";
import { plotColours, plotPatternId } from "../../map/plotStyle.ts";
import { useSpeech } from "../../text/language.ts";

/** A plot's status as the map draws it, and its name. */
export function PlotStatusSwatch({ status }: Readonly<{ status: PlotStatus | null }>) {
  const { t } = useSpeech();
  return (
    <span className="status">
      <svg width="18" height="14" aria-hidden="true" focusable="false">
        <rect
          x="1"
          y="1"
          width="16"
          height="12"
          rx="2"
          fill={`url(#${plotPatternId(status)})`}
          stroke={plotColours[status ?? "unknown"]}
          strokeWidth="1.5"
        />
      </svg>
      {t(`plotStatus.${status ?? "unknown"}`)}
    </span>
  );
}
