import { askForCheck } from "../api/checks.ts";
import { Refusal } from "../api/http.ts";
import type { BoundaryCheck, BoundaryQuestion, Finding } from "../api/types.ts";
import { asSurface, type Parts } from "../place/shapes.ts";
import type { Change } from "./draft.ts";

/** What is asked about an outline, and what moves along with it; the parts are made into GeoJSON only when the question is sent. */
export type CheckQuestion = Readonly<Omit<BoundaryQuestion, "geometry"> & { parts: Parts; others: readonly Change[] }>;

type CheckState = Readonly<{
  check: BoundaryCheck | undefined;
  error: Error | null;
  /** Whether the answer shown is not yet that to the newest question. */
  isRunning: boolean;
}>;

/** How long a hand has to keep still to have come to rest: a frame may be late. */
const rest = 25;
/** How long one answer may keep the next question waiting. */
const patience = 400;

/** How long a hand has to rest before it may want repairs. */
const longRest = 500;

type Ask = (question: CheckQuestion, signal: AbortSignal) => Promise<BoundaryCheck>;

/**
 * Asks about the newest outline while the hand moves: at once where nothing is under way, and one question at a time. The newest
 * cancels one that is no longer wanted once the hand rests, and the more often it did so without an answer, the longer it lets the next
 * one run: a slow hand gets answers too. An answer to an outline that is gone is never shown as the last word.
 * Repairs cost more than the check: they are asked for when the hand has rested a while, and join the answer when they come.
 */
export function createLiveCheck(ask: Ask, askForRepairs: Ask | null = null) {
  const listeners = new Set<() => void>();
  let state: CheckState = { check: undefined, error: null, isRunning: false };
  let wanted: CheckQuestion | null = null;
  let asked: Readonly<{ question: CheckQuestion; since: number; cancel: AbortController }> | null = null;
  let answered: CheckQuestion | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWanted = 0;
  /** How many were cancelled since the last answer. */
  let cancelled = 0;
  let mending: Readonly<{ timer: ReturnType<typeof setTimeout>; cancel: AbortController }> | null = null;

  const publish = (next: CheckState) => {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  };

  const send = () => {
    timer = undefined;
    const question = wanted;
    if (question === null || (asked !== null && isSame(asked.question, question))) {
      return;
    }
    const now = performance.now();
    if (asked !== null) {
      const left = Math.min(lastWanted + rest * 2 ** cancelled, asked.since + patience) - now;
      if (left > 0) {
        // The hand is still moving and an answer is under way: it is worth having.
        timer = setTimeout(send, left);
        return;
      }
      asked.cancel.abort();
      cancelled += 1;
    }
    const mine = { question, since: now, cancel: new AbortController() };
    asked = mine;
    ask(question, mine.cancel.signal).then(
      (check) => settle(mine, { check, error: null }),
      (error: unknown) => settle(mine, { check: undefined, error: error instanceof Error ? error : new Error(String(error)) }),
    );
  };

  const settle = (mine: NonNullable<typeof asked>, outcome: Omit<CheckState, "isRunning">) => {
    if (asked !== mine || wanted === null) {
      return;
    }
    asked = null;
    cancelled = 0;
    answered = mine.question;
    const isLast = isSame(mine.question, wanted);
    publish({ ...outcome, isRunning: !isLast });
    if (!isLast) {
      clearTimeout(timer);
      timer = setTimeout(send, Math.max(0, lastWanted + rest - performance.now()));
    }
    if (isLast && outcome.check?.findings.some(mayBeMended)) {
      mendLater(mine.question);
    }
  };

  const mendLater = (question: CheckQuestion) => {
    if (askForRepairs === null) {
      return;
    }
    const cancel = new AbortController();
    const mend = async () => {
      const check = await askForRepairs(question, cancel.signal).catch(() => undefined);
      if (check !== undefined && !cancel.signal.aborted) {
        publish({ check, error: null, isRunning: false });
      }
    };
    mending = { timer: setTimeout(() => void mend(), longRest), cancel };
  };

  const stopMending = () => {
    clearTimeout(mending?.timer);
    mending?.cancel.abort();
    mending = null;
  };

  return {
    now: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /**
     * Says what is wanted now; null for nothing. The last answer stays in sight only while an outline goes on under the hand: to another
     * outline it would be a wrong one.
     */
    want: (question: CheckQuestion | null, goesOn = false) => {
      if (question === null) {
        stopMending();
        clearTimeout(timer);
        timer = undefined;
        asked?.cancel.abort();
        [asked, answered, wanted] = [null, null, null];
        if (state.check !== undefined || state.error !== null || state.isRunning) {
          publish({ check: undefined, error: null, isRunning: false });
        }
        return;
      }
      if (wanted !== null && isSame(wanted, question)) {
        return;
      }
      stopMending();
      wanted = question;
      lastWanted = performance.now();
      if (answered !== null && isSame(answered, question) && asked === null && (state.check !== undefined || state.error !== null)) {
        publish({ ...state, isRunning: false });
        return;
      }
      timer ??= setTimeout(send, 0);
      if (!goesOn && (state.check !== undefined || state.error !== null)) {
        publish({ check: undefined, error: null, isRunning: true });
      } else if (!state.isRunning) {
        publish({ ...state, isRunning: true });
      }
    },
    /** Asks once more. */
    again: () => {
      answered = null;
      publish({ ...state, isRunning: true });
      timer ??= setTimeout(send, 0);
    },
  };
}

/** Findings carry a key since the service knows repairs; one that does not would refuse the question. */
function mayBeMended(finding: Finding): boolean {
  return "key" in finding && finding.severity !== "advice" && finding.geometry !== null;
}

function isSame(one: CheckQuestion, other: CheckQuestion): boolean {
  const names = Object.keys(one) as (keyof CheckQuestion)[];
  return names.every((name) => one[name] === other[name]);
}

/** The one check of the draft that is open. */
export const liveCheck = createLiveCheck(
  (question, signal) => askTwice(question, false, signal),
  (question, signal) => askTwice(question, true, signal),
);

const otherChange = ({ site, code, kind, name, crs, geometry }: Change) => ({ site, code, kind, name, crs, geometry });

/** Where the service failed by its own fault it is asked once more. */
async function askTwice({ parts, others, ...said }: CheckQuestion, repairs: boolean, signal: AbortSignal): Promise<BoundaryCheck> {
  const along = others.length === 0 ? {} : { others: others.map(otherChange) };
  const question = { ...said, geometry: asSurface(parts), ...along, ...(repairs ? { repairs } : {}) };
  try {
    return await askForCheck(question, signal);
  } catch (error) {
    if (error instanceof Refusal && error.status >= 500) {
      return askForCheck(question, signal);
    }
    throw error;
  }
}
