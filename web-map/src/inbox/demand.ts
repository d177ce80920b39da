import type { Speech } from "../text/language.ts";

/** How the service says one or two people: so few could be told apart. */
export const fewest = "<3";

/** Of no status on the map. */
export const demandColour = "#9c1f74";

const smallest = 7;
const largest = 36;

/** The radius of a circle, in pixels: as many people, as much area, between what can be seen and what leaves room for others. */
export function circleRadius(people: string): number {
  return people === fewest ? smallest : Math.min(largest, Math.max(smallest, 6 * Math.sqrt(Number(people) || 0)));
}

export function peopleInWords(people: string, { t, count }: Pick<Speech, "t" | "count">): string {
  return people === fewest ? t("inbox.fewer") : count(Number(people));
}
