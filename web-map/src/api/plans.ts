import { useQuery } from "@tanstack/react-query";
import type { Kind } from "../view/words.ts";
import { getJson, query } from "./http.ts";

export type Plan = Readonly<{
  code: string;
  title: string;
  titleEn: string | null;
  fromYear: number | null;
  untilYear: number | null;
  signedOn: string | null;
  note: string | null;
  source: string | null;
}>;

export type Figures = Readonly<{ count: number | null; hectares: number | null }>;

export type ReconciliationLine = Readonly<{ kind: Kind; planned: Figures; ledger: Figures; named: Figures; difference: Figures }>;

type Reconciliation = Readonly<{ plan: string; validAt: string; lines: readonly ReconciliationLine[] }>;

export function usePlans() {
  return useQuery({
    queryKey: ["plans"],
    queryFn: ({ signal }) => getJson<{ plans: readonly Plan[] }>("/api/plans", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useReconciliation(plan: string | null, validAt: string) {
  return useQuery({
    queryKey: ["reconciliation", plan, validAt],
    queryFn: ({ signal }) =>
      getJson<Reconciliation>(`/api/plans/${encodeURIComponent(plan ?? "")}/reconciliation${query({ validAt })}`, signal),
    enabled: plan !== null,
  });
}
