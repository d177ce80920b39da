import { Refusal } from "../api/http.ts";
import { type ProposalContent, type ProposalSheet, saveProposal } from "../api/proposals.ts";
import type { Draft } from "../drawing/draft.ts";
import { draftOfContent, textOf } from "./content.ts";
import { afterEvent, dueIn, type Saving, type SavingEvent } from "./saving.ts";
import { keepStanding } from "./standings.ts";

/** Somebody else's version, met when mine was sent. */
export type Theirs = Readonly<{ sheet: ProposalSheet; draft: Draft }>;

export type Saver = Readonly<{
  now: () => Saving;
  tell: (event: SavingEvent) => void;
  /** What is here is sent at once; resolves when the service has it, or it is clear that it will not have it now. */
  settle: () => Promise<Saving>;
}>;

type Watch = Readonly<{
  changed: (saving: Saving) => void;
  /** The service has it: the proposal as it then is. */
  kept: (sheet: ProposalSheet) => void;
  met: (theirs: Theirs) => void;
  refused: (error: Error) => void;
}>;

/** Sends a draft as the queue says, one request at a time, and keeps in this browser how far it has come. */
export function startSaver(id: string, account: string, begun: Saving, sheet: ProposalSheet | null, watch: Watch): Saver {
  let saving = begun;
  let heard = sheet;
  let timer = 0;
  const waiting = new Set<(saving: Saving) => void>();

  const tell = (event: SavingEvent) => {
    const before = saving;
    saving = afterEvent(saving, event);
    if (saving !== before) {
      keep();
      watch.changed(saving);
    }
    schedule();
    if (saving.phase !== "waiting" && saving.phase !== "saving") {
      for (const done of waiting) {
        done(saving);
      }
      waiting.clear();
    }
  };

  const keep = () => {
    const { revision, kept, wanted, doubt, savedAt } = saving;
    const title = titleOf(JSON.parse(wanted) as ProposalContent);
    void keepStanding({ id, account, title, sheet: heard, revision, kept, wanted, doubt, savedAt });
  };

  const schedule = (at = dueIn(saving)) => {
    window.clearTimeout(timer);
    if (at !== null) {
      timer = window.setTimeout(sendNow, at);
    }
  };

  const sendNow = () => {
    tell({ is: "due" });
    if (saving.phase === "saving" && saving.doubt !== null) {
      void sendText(saving.doubt);
    }
  };

  const sendText = async (text: string) => {
    try {
      const answer = await saveProposal(id, text, saving.revision);
      heard = answer;
      watch.kept(answer);
      tell({ is: "kept", revision: answer.revision, at: answer.updated.at });
    } catch (error) {
      await fail(error);
    }
  };

  const fail = async (error: unknown) => {
    if (!(error instanceof Refusal) || error.status >= 500 || error.status === 429) {
      tell({ is: "lost" });
    } else if (error.status === 401 || error.codes.includes("antiforgery")) {
      tell({ is: "signed-out" });
    } else if (error.status === 412) {
      await meet(error.said["current"] as ProposalSheet);
    } else {
      watch.refused(error);
      tell({ is: "refused" });
    }
  };

  const meet = async (current: ProposalSheet) => {
    try {
      const draft = await draftOfContent(current.content, new AbortController().signal);
      heard = current;
      tell({ is: "stale", revision: current.revision, text: textOf(draft), at: current.updated.at });
      if (saving.phase === "conflict") {
        watch.met({ sheet: current, draft });
      } else {
        watch.kept(current);
      }
    } catch {
      tell({ is: "lost" });
    }
  };

  keep();
  schedule();
  return {
    now: () => saving,
    tell,
    settle: () => {
      if (saving.phase !== "saving" && dueIn(saving) === null) {
        return Promise.resolve(saving);
      }
      if (saving.phase !== "saving") {
        schedule(0);
      }
      return new Promise((resolve) => waiting.add(resolve));
    },
  };
}

/** What a proposal is called: its title, else the name of what is drawn. */
export function titleOf({ title, changes }: ProposalContent): string | null {
  const name = changes?.[0]?.name?.trim() ?? "";
  return title?.trim() || name || null;
}
