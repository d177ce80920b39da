import type { ReactNode } from "react";
import { type Status, statuses } from "../view/words.ts";
import { patternId, statusColours } from "./siteStyle.ts";

const marks: Readonly<Record<Status, (colour: string) => ReactNode>> = {
  planned: (colour) => <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" stroke={colour} strokeWidth="1.4" />,
  established: (colour) => <path d="M0 4h8" stroke={colour} strokeWidth="2.2" />,
  operating: (colour) => <path d="M0 0h8v8H0z" fill={colour} fillOpacity="0.35" />,
  withdrawn: (colour) => <path d="M0 0l8 8M8 0 0 8" stroke={colour} strokeWidth="1" />,
  merged: (colour) => <circle cx="4" cy="4" r="1.7" fill={colour} />,
};

/** The fills of the five statuses, which the map's shapes and the legend refer to by name. */
export function StatusPatterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {statuses.map((status) => (
          <pattern key={status} id={patternId(status)} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d="M0 0h8v8H0z" fill={statusColours[status]} fillOpacity="0.22" />
            {marks[status](statusColours[status])}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
