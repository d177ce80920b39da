import type { ProposalState } from "../../api/proposals.ts";
import { useSpeech } from "../../text/language.ts";

export function StateBadge({ state }: Readonly<{ state: ProposalState }>) {
  const { t } = useSpeech();
  return <span className={`badge ${state}`}>{t(`proposals.state.${state}`)}</span>;
}
