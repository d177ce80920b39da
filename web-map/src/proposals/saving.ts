/** How far the saving of a draft has come. */
type Phase =
  /** The service has what is here. */
  | "saved"
  /** The hand has not rested long enough yet. */
  | "waiting"
  | "saving"
  /** The service was not reached: what is here stays in this browser and is sent later. */
  | "unsent"
  /** The session ended: it is sent when they are signed in again. */
  | "signed-out"
  /** Somebody else saved first: nothing is sent before the officer has chosen. */
  | "conflict"
  /** The service will not have it; what is changed next is sent again. */
  | "refused";

/** A draft that saves itself, as texts: what the service has, what was sent last, and what is wanted. */
export type Saving = Readonly<{
  phase: Phase;
  /** The revision the service has; null before it has any. */
  revision: number | null;
  kept: string | null;
  wanted: string;
  /** What was sent and not answered, if that may have arrived all the same. */
  doubt: string | null;
  tries: number;
  savedAt: string | null;
}>;

export type SavingEvent =
  | Readonly<{ is: "changed"; text: string }>
  | Readonly<{ is: "due" }>
  | Readonly<{ is: "kept"; revision: number; at: string }>
  | Readonly<{ is: "lost" }>
  | Readonly<{ is: "online" }>
  | Readonly<{ is: "signed-out" }>
  | Readonly<{ is: "signed-in" }>
  /** The service has another revision; `text` is what it says. */
  | Readonly<{ is: "stale"; revision: number; text: string; at: string }>
  /** The officer chose: what the service has is now `text`, and what is wanted stands already. */
  | Readonly<{ is: "chosen"; revision: number; text: string; at: string }>
  | Readonly<{ is: "refused" }>;

/** How long the hand rests before a draft is sent, and the longest pause between two tries. */
const restMs = 1000;
const longestPauseMs = 60_000;

/** A draft as it was opened. */
export function beginSaving(from: Pick<Saving, "revision" | "kept" | "wanted" | "doubt" | "savedAt">): Saving {
  const { revision, kept, wanted } = from;
  return { ...from, phase: revision !== null && wanted === kept ? "saved" : "waiting", tries: 0 };
}

/** What comes after an event; at most one request is ever under way, and the newest content is the one that is sent next. */
export function afterEvent(saving: Saving, event: SavingEvent): Saving {
  switch (event.is) {
    case "changed":
      return changed(saving, event.text);
    case "due":
      // What may have arrived goes once more before anything newer: the service answers a repeated save as kept.
      return saving.phase === "waiting" || saving.phase === "unsent"
        ? { ...saving, phase: "saving", doubt: saving.doubt ?? saving.wanted }
        : saving;
    case "kept":
      return settled({ ...saving, revision: event.revision, kept: saving.doubt, savedAt: event.at });
    case "lost":
      return saving.phase === "saving" ? { ...saving, phase: "unsent", tries: saving.tries + 1 } : saving;
    case "online":
      return saving.phase === "unsent" ? { ...saving, phase: "waiting", tries: 0 } : saving;
    case "signed-out":
      return saving.phase === "saved" ? saving : { ...saving, phase: "signed-out" };
    case "signed-in":
      return saving.phase === "signed-out" ? { ...saving, phase: "waiting", tries: 0 } : saving;
    case "stale":
      // The same is there already.
      return event.text === saving.doubt || event.text === saving.wanted
        ? settled({ ...saving, revision: event.revision, kept: event.text, savedAt: event.at })
        : { ...saving, phase: "conflict", doubt: null };
    case "chosen":
      return settled({ ...saving, revision: event.revision, kept: event.text, savedAt: event.at });
    case "refused":
      return { ...saving, phase: "refused", doubt: null };
  }
}

function changed(saving: Saving, text: string): Saving {
  if (text === saving.wanted) {
    return saving;
  }
  const next = { ...saving, wanted: text };
  switch (saving.phase) {
    case "saved":
    case "waiting":
    case "refused":
      return text === saving.kept && saving.doubt === null && saving.revision !== null
        ? { ...next, phase: "saved" }
        : { ...next, phase: "waiting" };
    default:
      return next;
  }
}

function settled(saving: Saving): Saving {
  return { ...saving, doubt: null, tries: 0, phase: saving.wanted === saving.kept ? "saved" : "waiting" };
}

/** In how many milliseconds the next request is due; null when none is. */
export function dueIn({ phase, tries }: Saving): number | null {
  switch (phase) {
    case "waiting":
      return restMs;
    case "unsent":
      return Math.min(longestPauseMs, restMs * 2 ** tries);
    default:
      return null;
  }
}
