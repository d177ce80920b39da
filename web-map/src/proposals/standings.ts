import type { ProposalSheet } from "../api/proposals.ts";
import type { Saving } from "./saving.ts";

/** How far a draft's saving has come, kept in this browser beside its steps; its name says whose it is. */
export type Standing = Readonly<Pick<Saving, "revision" | "kept" | "wanted" | "doubt" | "savedAt">> &
  Readonly<{
    id: string;
    account: string;
    title: string | null;
    /** The proposal as the service last said it, to be read where there is no network. */
    sheet: ProposalSheet | null;
  }>;

const store = "standings";
const flag = "zoneplanner.unsent";
let base: Promise<IDBDatabase | null> | null = null;

/** The name under which one person's steps of a proposal are kept. */
export function shelfName(account: string, id: string): string {
  return `${account}.${id}`;
}

export async function readStanding(account: string, id: string): Promise<Standing | null> {
  return ((await ask("readonly", (shelf) => shelf.get(shelfName(account, id)))) as Standing | undefined) ?? null;
}

export async function keepStanding(standing: Standing): Promise<void> {
  if (isUnsent(standing)) {
    say("1");
  }
  await ask("readwrite", (shelf) => shelf.put(standing, shelfName(standing.account, standing.id)));
}

/** What of an account's is here and may not be with the service. */
export async function unsentOf(account: string): Promise<readonly Standing[]> {
  const all = ((await ask("readonly", (shelf) => shelf.getAll())) as readonly Standing[] | undefined) ?? [];
  const unsent = all.filter(isUnsent);
  if (unsent.length === 0) {
    say(null);
  }
  return unsent.filter((standing) => standing.account === account);
}

export function isUnsent({ wanted, kept, doubt, revision }: Standing): boolean {
  return revision === null || doubt !== null || wanted !== kept;
}

function ask(mode: IDBTransactionMode, work: (shelf: IDBObjectStore) => IDBRequest): Promise<unknown> {
  base ??= open().catch(() => null);
  return base.then(
    (opened) =>
      new Promise((resolve) => {
        if (opened === null) {
          resolve(undefined);
          return;
        }
        const request = work(opened.transaction(store, mode).objectStore(store));
        request.onsuccess = () => resolve(request.result);
        // A browser that keeps nothing still saves.
        request.onerror = () => resolve(undefined);
      }),
  );
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    window.setTimeout(() => reject(new Error("The browser's database does not answer.")), 4000);
    const opening = window.indexedDB.open("zoneplanner-proposals", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
}

function say(unsent: "1" | null): void {
  try {
    if (unsent === null) {
      window.localStorage.removeItem(flag);
    } else {
      window.localStorage.setItem(flag, unsent);
    }
  } catch {
    // Then it is sent when the proposal is opened.
  }
}
