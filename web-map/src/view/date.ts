import { today } from "../text/days.ts";
import { useView } from "./store.ts";

/** The legal date everything on the page is asked for. */
export function useDate(): string {
  return useView((view) => view.date) ?? today();
}
