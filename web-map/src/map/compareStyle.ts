/** How land added and land taken are drawn: pluses inside a full line, minuses inside a dashed one, so that colour is not alone. */
export const compareColours = { added: "#00553c", taken: "#a81405", kept: "#101820" } as const;

export const compareDashes = { added: "none", taken: "7 4", kept: "2 3" } as const;

export type ComparedLook = keyof typeof compareColours;

export function comparePatternId(part: "added" | "taken"): string {
  return `compare-${part}`;
}

/** The fill of a part; what was kept shows what lies under it. */
export function compareFill(part: ComparedLook): string {
  return part === "kept" ? "none" : `url(#${comparePatternId(part)})`;
}
