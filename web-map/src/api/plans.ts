import { useQuery } from "@tanstack/react-query";
import { getJson, query } from "./http.ts";
import type { Ledger, PlansFound, Reconciliation } from "./types.ts";

export function usePlans() {
  return useQuery({
    queryKey: ["plans"],
    queryFn: ({ signal }) => getJson<PlansFound>("/api/plans", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useReconciliation(plan: string, validAt: string) {
  return useQuery({
    queryKey: ["reconciliation", plan, validAt],
    queryFn: ({ signal }) => getJson<Reconciliation>(`/api/plans/${encodeURIComponent(plan)}/reconciliation${query({ validAt })}`, signal),
  });
}

/** The lines of a plan's ledger that have taken effect by a date. */
export function useMovements(plan: string, validAt: string) {
  return useQuery({
    queryKey: ["movements", plan, validAt],
    queryFn: ({ signal }) => getJson<Ledger>(`/api/movements${query({ plan, validAt })}`, signal),
  });
}
