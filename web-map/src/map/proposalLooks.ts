/** The outlines of an open proposal: its own, those that change along, and in a conflict the other version. */
export type ProposedOutline = "proposed" | "mine" | "theirs" | "along";

/** Told apart by line and name as well as by colour. */
export const outlineLooks: Readonly<Record<ProposedOutline, Readonly<{ color: string; weight: number; dashArray: string }>>> = {
  proposed: { color: "#101820", weight: 3, dashArray: "none" },
  mine: { color: "#101820", weight: 3, dashArray: "none" },
  theirs: { color: "#9c1f74", weight: 3.5, dashArray: "11 7" },
  along: { color: "#0b6b75", weight: 2.5, dashArray: "3 5" },
};

export function currentOutlines(isConflict: boolean): readonly ProposedOutline[] {
  return isConflict ? ["mine", "theirs"] : ["proposed", "along"];
}
