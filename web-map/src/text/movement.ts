import type { VersionMovement } from "../api/types.ts";
import type { Status } from "../view/words.ts";
import type { MessageKey } from "./vi.ts";

type MovementKind = VersionMovement["kind"];

const ofPlans: Readonly<Partial<Record<MovementKind, MessageKey>>> = {
  establish: "movement.planned.establish",
  expand: "movement.planned.expand",
  reduce: "movement.planned.reduce",
  merge: "movement.planned.merge",
  convert: "movement.planned.convert",
};

/** What a movement did to a site that stands as it does after it: where that is only in a plan, the plan is what moved, and nothing is established yet. */
export function movementKey(kind: MovementKind, after: Status | null | undefined): MessageKey {
  return (after === "planned" ? ofPlans[kind] : undefined) ?? `movement.${kind}`;
}
