import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { checkProposal, type ProposalSheet } from "../api/proposals.ts";

/** What the service finds in a proposal as it has it; the panel and the map ask the same question. */
export function useProposalCheck(sheet: ProposalSheet | null) {
  const isOver = sheet === null || sheet.state === "published" || sheet.state === "withdrawn";
  return useQuery({
    queryKey: ["proposal-check", sheet?.id, sheet?.revision],
    queryFn: ({ signal }) => checkProposal(sheet?.id ?? "", signal),
    enabled: !isOver,
    // While a draft saves itself the findings of a moment ago stay in sight; those of another proposal do not.
    placeholderData: (before, query) => (query?.queryKey[1] === sheet?.id ? keepPreviousData(before) : undefined),
  });
}
