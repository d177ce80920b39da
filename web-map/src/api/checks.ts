import { useQuery } from "@tanstack/react-query";
import type { Point } from "../place/shapes.ts";
import { postJson } from "./http.ts";
import type { BoundaryCheck, BoundaryQuestion } from "./types.ts";

/** The service's judgement of an outline; a newer question cancels the one before. */
export function useBoundaryCheck(question: BoundaryQuestion | null) {
  return useQuery({
    queryKey: ["check", question],
    queryFn: ({ signal }) => postJson<BoundaryCheck>("/api/checks/boundary", question, signal),
    enabled: question !== null,
    gcTime: 60_000,
    retry: false,
  });
}

/** Points of one system in another, converted by the service; both in that system's own axis order. */
export async function convertPoints(from: string, to: string, points: readonly Point[], signal: AbortSignal): Promise<readonly Point[]> {
  const answer = await postJson<{ points: readonly Point[] }>("/api/coordinates/convert", { from, to, points }, signal);
  return answer.points;
}
