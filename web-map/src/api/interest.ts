import { useMutation, useQuery } from "@tanstack/react-query";
import { getJson, postJson } from "./http.ts";
import type { components } from "./schema.ts";

type Shapes = components["schemas"];

/** A need as officers read it; what is not asked is not there. */
export type ToldNeed = Partial<Shapes["NeedBody"]>;

/** What may be left out of a body is left out rather than sent as null. */
type Interest = Pick<Shapes["InterestBody"], "language" | "consent"> &
  Readonly<{ plot?: string; need?: ToldNeed; contact: Pick<Shapes["ContactBody"], "name" | "email"> & Partial<Shapes["ContactBody"]> }>;

type ErrorReport = Pick<Shapes["ReportBody"], "words"> & Partial<Shapes["ReportBody"]>;

/** What one agrees to; asked for when a form is opened. */
export function useConsentText() {
  return useQuery({
    queryKey: ["consent"],
    queryFn: ({ signal }) => getJson<Shapes["Consent"]>("/api/interest/consent", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useExpressInterest() {
  return useMutation({
    mutationFn: (sent: Interest) => postJson<Shapes["InterestReceipt"]>("/api/interest", sent, new AbortController().signal),
  });
}

export function useReportError() {
  return useMutation({
    mutationFn: (sent: ErrorReport) => postJson<Shapes["ReportReceipt"]>("/api/error-reports", sent, new AbortController().signal),
  });
}
