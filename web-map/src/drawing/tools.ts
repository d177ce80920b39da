import type { MeasuredOutline, SharedCorner } from "../api/geometry.ts";
import type { Sentence } from "../api/http.ts";
import type { Point, Ring } from "../place/shapes.ts";
import type { MessageKey } from "../text/vi.ts";

/** What is drawn corner by corner: a part, a hole, a shape to cut away, or the line of a split. */
export type DrawnThing = "part" | "hole" | "cut" | "split";

/** What the hand is doing. */
export type Tool =
  | Readonly<{ name: "none" }>
  | Readonly<{ name: "draw"; what: DrawnThing; corners: Ring }>
  | Readonly<{ name: "corners" }>
  | Readonly<{ name: "move" }>
  | Readonly<{ name: "rotate" }>
  | Readonly<{ name: "split"; halves: readonly MeasuredOutline[] }>
  | Readonly<{ name: "merge" }>
  | Readonly<{ name: "snap" }>;

/** What the page has to say about the last thing done: its own sentence, or the service's. */
export type Notice = Readonly<{ tone: "said" | "refused"; places?: readonly GeoJSON.Geometry[] }> &
  (Readonly<{ key: MessageKey; words?: Readonly<Record<string, string | number>> }> | Readonly<{ sentences: readonly Sentence[] }>);

/** A corner that was moved and that neighbours have too: the outlines they would have if theirs moved along. */
export type SharedMove = Readonly<{ from: Point; to: Point; neighbours: readonly SharedCorner[] }>;
