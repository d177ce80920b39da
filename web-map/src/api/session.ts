import { useSyncExternalStore } from "react";
import type { components } from "./schema.ts";

type Whoami = components["schemas"]["Whoami"];
export type OwnAccount = components["schemas"]["OwnAccount"];
export type Role = OwnAccount["role"];

/** Who is signed in, as far as this page knows. */
type Session = Readonly<{
  /** `asking` until the service has answered; `unheard` when it could not be reached: the account is then the one last seen here. */
  state: "asking" | "known" | "unheard";
  account: OwnAccount | null;
  externalSignIn: string | null;
  /** Whether what is answered by mail is taken; nobody is told that it is not before the service says so. */
  answersByMail: boolean;
  /** Whether it ended while somebody worked: what they typed waits for them to sign in again. */
  ended: boolean;
}>;

const remembered = "zoneplanner.account";
const listeners = new Set<() => void>();
let token = "";
let current: Session = { state: "asking", account: null, externalSignIn: null, answersByMail: true, ended: false };

export function currentSession(): Session {
  return current;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribeToSession, currentSession);
}

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks who is signed in. Where the service cannot be reached, whoever was here last goes on with what is kept in this browser. */
export async function askWho(): Promise<void> {
  try {
    const answer = await fetch("/api/accounts/me", { headers: { accept: "application/json" } });
    if (!answer.ok) {
      throw new Error(`HTTP ${answer.status}`);
    }
    takeWho((await answer.json()) as Whoami);
  } catch {
    if (current.state !== "known") {
      publish({ ...current, state: "unheard", account: recall() });
    }
  }
}

/** Takes the service's word for who is signed in. */
export function takeWho({ account, antiforgery, externalSignIn, answersByMail }: Whoami): void {
  token = antiforgery;
  remember(account);
  publish({ state: "known", account, externalSignIn, answersByMail, ended: false });
}

/** The service no longer knows the session: whose it was stays on the screen until they sign in again, or somebody else does. */
export function sessionEnded(): void {
  if (current.account !== null && !current.ended) {
    publish({ ...current, ended: true });
  }
}

export function antiforgeryNow(): Readonly<Record<string, string>> {
  return token === "" ? {} : { "X-Antiforgery": token };
}

/** Takes a new token; only if it is still the same person may the request be sent again. */
export async function renewAntiforgery(): Promise<boolean> {
  const before = current.account?.id ?? null;
  await askWho();
  return current.state === "known" && (current.account?.id ?? null) === before;
}

function publish(next: Session): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

function remember(account: OwnAccount | null): void {
  try {
    if (account === null) {
      window.localStorage.removeItem(remembered);
    } else {
      window.localStorage.setItem(remembered, JSON.stringify(account));
    }
  } catch {
    // A browser that keeps nothing asks anew.
  }
}

function recall(): OwnAccount | null {
  try {
    const kept = window.localStorage.getItem(remembered);
    return kept === null ? null : (JSON.parse(kept) as OwnAccount);
  } catch {
    return null;
  }
}
