import { saveProposal } from "../api/proposals.ts";
import { currentSession, subscribeToSession } from "../api/session.ts";
import { changeView } from "../view/store.ts";
import { currentDesk, deskSaver } from "./desk.ts";
import { keepStanding, type Standing, unsentOf } from "./standings.ts";
import { refreshSheet } from "./steps.ts";

/** Listens for the network and the session as long as the page lives: what waits for them is sent when they are back. */
export function watchOutside(): () => void {
  let account = currentSession().account?.id ?? null;
  const online = () => {
    deskSaver()?.tell({ is: "online" });
    void sendUnsent();
  };
  const session = () => {
    const now = currentSession();
    if (now.state === "known" && now.account?.id !== account) {
      // Somebody else, or nobody: the desk is theirs no longer. What was typed stays in this browser under its owner's name.
      account = now.account?.id ?? null;
      if (currentDesk().id !== null) {
        changeView({ proposal: null });
      }
    }
    if (now.state === "known" && now.account !== null && !now.ended) {
      deskSaver()?.tell({ is: "signed-in" });
      void sendUnsent();
    }
  };
  const seen = () => {
    if (document.visibilityState === "visible") {
      void refreshSheet();
    }
  };
  window.addEventListener("online", online);
  window.addEventListener("focus", seen);
  const unsubscribe = subscribeToSession(session);
  void sendUnsent();
  return () => {
    window.removeEventListener("online", online);
    window.removeEventListener("focus", seen);
    unsubscribe();
  };
}

let sending: Promise<void> | null = null;

/** Sends what was left unsent in proposals that are not open; what meets another version waits until it is opened. */
function sendUnsent(): Promise<void> {
  sending ??= sendAll().finally(() => {
    sending = null;
  });
  return sending;
}

async function sendAll(): Promise<void> {
  const { account, state, ended } = currentSession();
  if (account === null || state !== "known" || ended) {
    return;
  }
  for (const standing of await unsentOf(account.id)) {
    if (standing.id !== currentDesk().id) {
      await sendOne(standing).catch(() => undefined);
    }
  }
}

async function sendOne(standing: Standing): Promise<void> {
  let now = standing;
  for (const text of [standing.doubt, standing.wanted]) {
    if (text !== null && text !== now.kept) {
      const sheet = await saveProposal(now.id, text, now.revision);
      now = { ...now, sheet, revision: sheet.revision, kept: text, doubt: null, savedAt: sheet.updated.at };
      await keepStanding(now);
    }
  }
}
