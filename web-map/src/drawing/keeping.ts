import { beginHistory, type History } from "./history.ts";
import { clearOldDraft, takeOldDraft } from "./oldDraft.ts";
import { openShelf, type Shelf } from "./shelf.ts";

/** The draft of whoever draws outside any proposal. */
export const freeDraft = "free";

/** How long the hand has to rest before a step is written down. */
const rest = 250;

let shelf: Promise<Shelf | null> | null = null;
/** The shelf once it is open: a page that is being left has no time to wait. */
let open: Shelf | null = null;
let waiting: Readonly<{ id: string; history: History }> | null = null;
let written: Readonly<{ id: string; history: History }> | null = null;
let timer = 0;
/** Other pages that may have the same draft open. */
let others: BroadcastChannel | null = null;
let onTrouble: () => void = () => undefined;

/** Whether this browser keeps drafts; who asks is told later too, when it stops doing so. */
export async function canKeep(trouble: () => void): Promise<boolean> {
  onTrouble = trouble;
  return (await theShelf()) !== null;
}

/** The draft kept under a name with all its steps, or nothing. The free draft may be one that an earlier page left. */
export async function keptHistory(id: string): Promise<History | null> {
  const place = await theShelf();
  const history = (await place?.read(id).catch(() => null)) ?? null;
  if (history !== null) {
    written = { id, history };
    return history;
  }
  const old = id === freeDraft ? takeOldDraft() : null;
  if (old === null) {
    return null;
  }
  const begun = beginHistory(old);
  waiting = { id, history: begun };
  writeNow();
  return begun;
}

/** Writes the history down when the hand rests, or at once when the page is left. */
export function keepHistory(id: string, history: History): void {
  if (waiting !== null && waiting.id !== id) {
    writeNow();
  }
  waiting = { id, history };
  window.clearTimeout(timer);
  timer = window.setTimeout(writeNow, rest);
}

export function writeNow(): void {
  window.clearTimeout(timer);
  if (waiting === null || open === null) {
    return;
  }
  const { id, history } = waiting;
  const before = written?.id === id ? written.history : null;
  others?.postMessage(id);
  waiting = null;
  written = { id, history };
  open.write(id, history, before).then(
    () => id === freeDraft && clearOldDraft(),
    () => {
      // Full, or forbidden since: the next step is written whole.
      written = null;
      onTrouble();
    },
  );
}

export async function forgetHistory(id: string): Promise<void> {
  waiting = waiting?.id === id ? null : waiting;
  written = written?.id === id ? null : written;
  await (await theShelf())?.forget(id);
}

function theShelf(): Promise<Shelf | null> {
  shelf ??= openShelf().then((opened) => {
    open = opened;
    listenToOthers();
    window.addEventListener("pagehide", writeNow);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && writeNow());
    return opened;
  });
  return shelf;
}

/** Steps another page wrote are not those this page built on: the next time it writes all of its own. */
function listenToOthers(): void {
  others = new BroadcastChannel("zoneplanner.drafts");
  others.onmessage = ({ data }) => {
    written = written?.id === data ? null : written;
  };
  window.addEventListener("pageshow", ({ persisted }) => {
    // A page that slept has not heard them.
    written = persisted ? null : written;
  });
}
