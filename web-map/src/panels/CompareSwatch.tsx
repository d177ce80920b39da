import { type ComparedLook, compareColours, compareDashes, compareFill } from "../map/compareStyle.ts";

/** Land added, taken or kept as the map draws it. */
export function CompareSwatch({ part }: Readonly<{ part: ComparedLook }>) {
  return (
    <svg width="30" height="18" aria-hidden="true" focusable="false">
      <rect
        x="1.5"
        y="1.5"
        width="27"
        height="15"
        fill={compareFill(part)}
        stroke={compareColours[part]}
        strokeWidth={part === "kept" ? 1.5 : 2}
        strokeDasharray={compareDashes[part]}
      />
    </svg>
  );
}
