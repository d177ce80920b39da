import { useEffect } from "react";
import type { OwnAccount } from "../api/session.ts";
import { useView } from "../view/store.ts";
import { currentDesk } from "./desk.ts";
import { closeProposal, openProposal } from "./opening.ts";
import { watchOutside } from "./outbox.ts";

/** Keeps on the desk the proposal that the address names, and what is outside in sight; stands once on the page. */
export function useOpenProposal(account: OwnAccount | null): void {
  const id = useView((view) => view.proposal);
  const mayOpen = account?.role === "officer" || account?.role === "planner";
  const who = account?.id ?? null;

  useEffect(() => watchOutside(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same person told of anew is no reason to open it anew.
  useEffect(() => {
    if (id === null || account === null || !mayOpen) {
      if (currentDesk().id !== null) {
        closeProposal();
      }
    } else if (currentDesk().id !== id) {
      void openProposal(id, account);
    }
  }, [id, who, mayOpen]);
}
