import type { CornerAt } from "../drawing/corners.ts";
import type { Parts, Point, Ring } from "../place/shapes.ts";

/** Everything of the draft that is to be seen. */
export type Scene = Readonly<{
  parts: Parts;
  /** Outlines of other sites that change along with it. */
  others: readonly Parts[];
  /** The halves of a split, to choose from. */
  halves: readonly Parts[];
  /** The line being drawn, and where the hand is now. */
  growing: Readonly<{ corners: Ring; hand: Point | null; closes: boolean }> | null;
  handles: boolean;
  selected: CornerAt | null;
  /** What it turns around. */
  centre: Point | null;
  /** Says where a corner put down by the keyboard would be. */
  crosshair: boolean;
}>;

/** The colours of what is drawn: of the outline, of what goes along, of what is under the hand. */
export const inks = { outline: "#101820", along: "#0b6b75", hand: "#d4640a" } as const;
