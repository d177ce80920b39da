import type { PlotSheet } from "../api/plotting.ts";
import { useSession } from "../api/session.ts";
import type { Surface } from "../place/shapes.ts";
import type { Change } from "./change.ts";
import { keep, kept, useKept } from "./keeping.ts";
import { emptyLayout, type Layout } from "./layout.ts";
import type { PlotForm } from "./merge.ts";
import type { StatusForm } from "./statusForm.ts";

/** What an officer has open of a site's plots. */
export type Desk = Readonly<{ name: "list" }> | Readonly<{ name: "lay-out" }> | Readonly<{ name: "plot"; code: string }>;

/** An outline to be: in its own system, and as the map shows it. */
export type DrawnPlot = Readonly<{ crs: string; geometry: Surface; shown: Surface | null; hectares: number | null }>;

/** A plot being changed, and the version the changes began from. */
export type PlotEdit = Readonly<{ base: PlotSheet; form: PlotForm; outline: DrawnPlot | null; change: Change }>;

/** A change of status being typed, and the version it began from. */
export type StatusEdit = Readonly<{ base: PlotSheet; form: StatusForm }>;

/** For what the drawing tools are at work: a plot of a site, one there is or a new one. */
export type DrawsFor = Readonly<{ site: string; siteName: string; plot: string | null; label: string | null }>;

const list: Desk = { name: "list" };

export function useDesk(site: string) {
  const [desk, change] = useKept<Desk>(`${useWho()}.desk.${site}`);
  return [desk ?? list, change] as const;
}

export function useLayout(site: string) {
  const [layout, change] = useKept<Layout>(`${useWho()}.layout.${site}`);
  return [layout ?? emptyLayout, change] as const;
}

export function usePlotEdit(code: string) {
  return useKept<PlotEdit>(`${useWho()}.edit.${code}`);
}

export function useStatusEdit(code: string) {
  return useKept<StatusEdit>(`${useWho()}.status.${code}`);
}

export function useDrawsFor() {
  return useKept<DrawsFor>(`${useWho()}.draws-for`);
}

/** What somebody typed is theirs: whoever signs in after them in the same tab begins their own. */
export function useWho(): string {
  return useSession().account?.id ?? "";
}

/** Changes what is laid out in a site, as it is at this moment. */
export function changeLayout(who: string, site: string, change: (layout: Layout) => Layout): void {
  const name = `${who}.layout.${site}`;
  keep(name, change(kept<Layout>(name) ?? emptyLayout));
}

/** Gives a plot that is being changed another outline. */
export function changeOutline(who: string, code: string, outline: DrawnPlot): void {
  const name = `${who}.edit.${code}`;
  const edit = kept<PlotEdit>(name);
  if (edit !== null) {
    keep(name, { ...edit, outline });
  }
}

export function openDesk(who: string, site: string, desk: Desk): void {
  keep(`${who}.desk.${site}`, desk);
}
