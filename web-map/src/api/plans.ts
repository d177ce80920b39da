import { useQuery } from "@tanstack/react-query";
import type { Kind } from "../view/words.ts";
import { getJson, query, type Sentence } from "./http.ts";
import type { Decision, Movement } from "./types.ts";

export type Plan = Readonly<{
  code: string;
  title: string;
  titleEn: string | null;
  fromYear: number | null;
  untilYear: number | null;
  provinceName: string | null;
  partOf: string | null;
  decision: Decision | null;
  note: string | null;
  source: string;
}>;

/** What the plan promises, in words where it gives no number. */
type Target = Readonly<{ count: number | null; countText: string | null; ha: number | null; haText: string | null; year: number | null }>;

/** One kind of site: promised, decided line by line, named, and how far apart they are. */
export type KindReconciled = Readonly<{
  kind: Kind;
  target: Target | null;
  ledger: Readonly<{ count: number; ha: number }> | null;
  named: Readonly<{ count: number; decidedHa: number }>;
  difference: Readonly<{ ledgerBalances: boolean | null; unnamedCount: number | null; unknownHa: number | null }>;
  notes: readonly Sentence[];
}>;

type Reconciliation = Readonly<{ validAt: string; plan: Plan; kinds: readonly KindReconciled[] }>;

export function usePlans() {
  return useQuery({
    queryKey: ["plans"],
    queryFn: ({ signal }) => getJson<{ plans: readonly Plan[] }>("/api/plans", signal),
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
    queryFn: ({ signal }) => getJson<{ movements: readonly Movement[] }>(`/api/movements${query({ plan, validAt })}`, signal),
  });
}
