import { fold } from "../text/fold.ts";

/** A label as the service makes a code of it: "Lô A 01" is "lo-a-01". Labels of one code are one label. */
export function publicCode(label: string): string {
  return fold(label)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
}
