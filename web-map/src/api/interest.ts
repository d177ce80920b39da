import { useMutation, useQuery } from "@tanstack/react-query";
import type { Need } from "../plots/need.ts";
import type { Language } from "../view/words.ts";
import { getJson, postJson, type Sentence } from "./http.ts";

/** The text somebody agrees to who leaves an address, and its version. */
type ConsentText = Readonly<{ version: string; text: Sentence }>;

type Consent = Readonly<{ given: boolean; version: string }>;

/** A need as officers read it; figures are above nought. */
export type ToldNeed = Readonly<{
  hectaresFrom?: number;
  hectaresTo?: number;
  province?: string;
  industry?: string;
  powerMw?: number;
  waterM3Day?: number;
  wastewaterM3Day?: number;
  heightM?: number;
  priceUpTo?: number;
  priceUnit?: NonNullable<Need["priceUnit"]>;
  words?: string;
}>;

type Interest = Readonly<{
  plot?: string;
  need?: ToldNeed;
  contact: Readonly<{ name: string; organisation?: string; email: string; telephone?: string }>;
  language: Language;
  consent: Consent;
}>;

type ErrorReport = Readonly<{ plot: string; words: string; email?: string; language: Language; consent?: Consent }>;

type Receipt = Readonly<{ message: Sentence }>;

/** What one agrees to; asked for when a form is opened. */
export function useConsentText() {
  return useQuery({
    queryKey: ["consent"],
    queryFn: ({ signal }) => getJson<ConsentText>("/api/interest/consent", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useExpressInterest() {
  return useMutation({ mutationFn: (sent: Interest) => postJson<Receipt>("/api/interest", sent, new AbortController().signal) });
}

export function useReportError() {
  return useMutation({ mutationFn: (sent: ErrorReport) => postJson<Receipt>("/api/error-reports", sent, new AbortController().signal) });
}
