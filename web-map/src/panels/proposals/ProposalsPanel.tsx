import { type Role, useSession } from "../../api/session.ts";
import { useSpeech } from "../../text/language.ts";
import { useView } from "../../view/store.ts";
import { Loading } from "../Notice.tsx";
import { OpenProposal } from "./OpenProposal.tsx";
import { ProposalList } from "./ProposalList.tsx";

/** The proposals of one's province, or the one that is open. */
export function ProposalsPanel() {
  const { t } = useSpeech();
  const { account, state } = useSession();
  const open = useView((view) => view.proposal);
  if (account === null || !mayPropose(account.role)) {
    return state === "asking" ? <Loading /> : <p className="notice">{t(account === null ? "proposals.signIn" : "proposals.notYours")}</p>;
  }
  return open === null ? <ProposalList account={account} /> : <OpenProposal />;
}

function mayPropose(role: Role): boolean {
  return role === "officer" || role === "planner";
}
