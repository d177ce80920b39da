import { patternId, statusColours } from "../map/siteStyle.ts";
import { useSpeech } from "../text/language.ts";
import type { Status } from "../view/words.ts";

/** A status as the map draws it, and its name. */
export function StatusSwatch({ status }: Readonly<{ status: Status }>) {
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
          fill={`url(#${patternId(status)})`}
          stroke={statusColours[status]}
          strokeWidth="1.5"
        />
      </svg>
      {t(`status.${status}`)}
    </span>
  );
}
