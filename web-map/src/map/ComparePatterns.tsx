import { compareColours, comparePatternId } from "./compareStyle.ts";

const marks = { added: "M6 2v8M2 6h8", taken: "M3 6h6" } as const;

/** The fills of land added and land taken, which the map's shapes and the legend refer to by name. */
export function ComparePatterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {(["added", "taken"] as const).map((part) => (
          <pattern key={part} id={comparePatternId(part)} width="12" height="12" patternUnits="userSpaceOnUse">
            <path d="M0 0h12v12H0z" fill="#fff" fillOpacity="0.72" />
            <path d="M0 0h12v12H0z" fill={compareColours[part]} fillOpacity="0.2" />
            <path d={marks[part]} stroke={compareColours[part]} strokeWidth="2" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
