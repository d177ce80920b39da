import type { Sentence } from "../api/http.ts";
import { type Parts, partsOf } from "../place/shapes.ts";

/** What can be done about a finding: the outline it would make, and the area it leaves. */
type Repair = Readonly<{ label: Sentence; parts: Parts; measuredHa: number }>;

/** The repair of a finding, or nothing where there is none, or none that can be read. */
export function repairOf(repair: unknown): Repair | null {
  if (typeof repair !== "object" || repair === null) {
    return null;
  }
  const { label, geometry, measuredHa } = repair as { label?: Sentence; geometry?: GeoJSON.Geometry; measuredHa?: number };
  const parts = partsOf(geometry);
  return label === undefined || typeof measuredHa !== "number" || parts.length === 0 ? null : { label, parts, measuredHa };
}
