import type { Point } from "../place/shapes.ts";
import { postJson } from "./http.ts";
import type { BoundaryCheck, BoundaryQuestion } from "./types.ts";

/** The service's judgement of an outline. */
export function askForCheck(question: BoundaryQuestion, signal: AbortSignal): Promise<BoundaryCheck> {
  return postJson<BoundaryCheck>("/api/checks/boundary", question, signal);
}

/** Points of one system in another, converted by the service; both in that system's own axis order. */
export async function convertPoints(from: string, to: string, points: readonly Point[], signal: AbortSignal): Promise<readonly Point[]> {
  const answer = await postJson<{ points: readonly Point[] }>("/api/coordinates/convert", { from, to, points }, signal);
  return answer.points;
}
