import { type History, type Step, stepNow } from "./history.ts";
import { type PackedStep, packStep, unpackStep } from "./pack.ts";

/** Where drafts are kept in this browser: each with its steps, under its own name. */
export type Shelf = Readonly<{
  read: (id: string) => Promise<History | null>;
  /** Keeps the history; of its steps only those that are not the ones of `before`, which was kept last. */
  write: (id: string, history: History, before: History | null) => Promise<void>;
  forget: (id: string) => Promise<void>;
}>;

type Head = Readonly<{ at: number; savedAt: string }>;

const heads = "drafts";
const steps = "steps";

/** The shelf, or nothing in a browser that keeps nothing. */
export async function openShelf(): Promise<Shelf | null> {
  const base = await openBase().catch(() => null);
  return base === null
    ? null
    : {
        read: (id) => read(base, id),
        write: (id, history, before) => write(base, id, history, before),
        forget: (id) => forget(base, id),
      };
}

function openBase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Refused outright where storage is forbidden; some browsers never answer.
    window.setTimeout(() => reject(new Error("The browser's database does not answer.")), 4000);
    const opening = window.indexedDB.open("zoneplanner", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(heads);
      opening.result.createObjectStore(steps);
    };
    opening.onsuccess = () => {
      const base = opening.result;
      base.onversionchange = () => base.close();
      resolve(base);
    };
    opening.onerror = () => reject(opening.error);
  });
}

async function read(base: IDBDatabase, id: string): Promise<History | null> {
  const work = base.transaction([heads, steps], "readonly");
  const head = (await answer(work.objectStore(heads).get(id))) as Head | undefined;
  const packed = head === undefined ? [] : ((await answer(work.objectStore(steps).getAll(stepsOf(id)))) as PackedStep[]);
  const found: Step[] = [];
  for (const one of packed) {
    found.push(unpackStep(one, found.at(-1) ?? null));
  }
  const [first, ...others] = found;
  return head === undefined || first === undefined ? null : { steps: [first, ...others], at: Math.min(head.at, others.length) };
}

/** Everything is said before this returns: a page that is being left is heard no more. */
function write(base: IDBDatabase, id: string, history: History, before: History | null): Promise<void> {
  const work = base.transaction([heads, steps], "readwrite");
  const done = finished(work);
  const shelf = work.objectStore(steps);
  const from = before === null ? 0 : sharedSteps(before, history);
  shelf.delete(IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]));
  for (let index = from; index < history.steps.length; index += 1) {
    shelf.put(packStep(history.steps[index] ?? stepNow(history), history.steps[index - 1] ?? null), [id, index]);
  }
  const head: Head = { at: history.at, savedAt: new Date().toISOString() };
  work.objectStore(heads).put(head, id);
  work.commit();
  return done;
}

async function forget(base: IDBDatabase, id: string): Promise<void> {
  const work = base.transaction([heads, steps], "readwrite");
  work.objectStore(heads).delete(id);
  work.objectStore(steps).delete(stepsOf(id));
  return finished(work);
}

function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}

/** How many steps two histories have in common from the beginning. */
function sharedSteps(one: History, other: History): number {
  let shared = 0;
  while (shared < one.steps.length && one.steps[shared] === other.steps[shared]) {
    shared += 1;
  }
  return shared;
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
    work.onabort = () => reject(work.error);
  });
}
