import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Grouping, Kind, Status } from "../view/words.ts";
import { getJson, query } from "./http.ts";
import type { HectaresReport } from "./types.ts";

type HectaresQuestion = Readonly<{ by: Grouping; kind: Kind | null; status: Status | null; province: string | null; validAt: string }>;

export function hectaresAddress(question: HectaresQuestion, format: "json" | "csv" = "json"): string {
  return `/api/reports/hectares${query({ ...question, format: format === "csv" ? "csv" : null })}`;
}

/** The hectares report; while another is fetched the last one stays, marked as being replaced. */
export function useHectares(question: HectaresQuestion) {
  return useQuery({
    queryKey: ["hectares", question],
    queryFn: ({ signal }) => getJson<HectaresReport>(hectaresAddress(question), signal),
    placeholderData: keepPreviousData,
  });
}
