import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getJson, postJson, query } from "./http.ts";
import type { components } from "./schema.ts";
import { useSession } from "./session.ts";

type Shapes = components["schemas"];
export type LetterState = Shapes["InterestState"];
export type ListedInterest = Shapes["ListedInterest"];
export type WantedLand = Shapes["Need"];
export type GivenAnswer = Shapes["GivenAnswer"];
export type ErrorReport = Shapes["ErrorReport"];
export type DemandMap = Shapes["DemandMap"];

export type InterestSheet = Shapes["InterestSheet"];

/** What strangers write comes in two boxes, each under its address. */
export type Box = "interest" | "error-reports";
type Lists = Readonly<{ interest: Shapes["InterestFound"]; "error-reports": Shapes["ErrorReportsFound"] }>;
type Letters = Readonly<{ interest: InterestSheet; "error-reports": ErrorReport }>;

/** Personal data is shown and not kept: asked anew each time, and forgotten as soon as nothing shows it. */
const unkept = { gcTime: 0, staleTime: 0, refetchOnWindowFocus: true } as const;

/** Whoever signs in next asks for themselves. */
function useBox(box: Box | "demand"): readonly [name: string, who: string, box: string] {
  return ["inbox", useSession().account?.id ?? "", box];
}

type AskedLetters = Readonly<{ state: LetterState | null; about?: "plot" | "need" | null }>;

export function useLetters<Of extends Box>(box: Of, asked: AskedLetters) {
  return useQuery({
    ...unkept,
    queryKey: [...useBox(box), "list", asked],
    queryFn: ({ signal }) => getJson<Lists[Of]>(`/api/${box}${query(asked)}`, signal),
  });
}

export function useLetter<Of extends Box>(box: Of, id: string) {
  return useQuery({
    ...unkept,
    queryKey: [...useBox(box), "one", id],
    queryFn: ({ signal }) => getJson<Letters[Of]>(addressOf(box, id), signal),
  });
}

export function useAnswer(box: Box, id: string, onKept: (text: string) => void) {
  return useWrite(box, (text: string) => postJson(`${addressOf(box, id)}/answer`, { text: text.normalize("NFC") }, stays()), onKept);
}

export function useClose(box: Box, id: string) {
  return useWrite(box, () => postJson(`${addressOf(box, id)}/close`, undefined, stays()));
}

/** After a write, and after one that was refused, the box is read anew: the letter may be another's answered or closed one. */
function useWrite<Said = void>(box: Box, write: (said: Said) => Promise<unknown>, onKept?: (said: Said) => void) {
  const queries = useQueryClient();
  const queryKey = useBox(box);
  return useMutation({
    gcTime: 0,
    mutationFn: async (said: Said) => void (await write(said)),
    onSuccess: (_, said) => onKept?.(said),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}

/** How many people want how much land where; for planners, and without a word about anybody. */
export function useDemand() {
  return useQuery({
    ...unkept,
    queryKey: useBox("demand"),
    queryFn: ({ signal }) => getJson<DemandMap>("/api/interest/demand", signal),
  });
}

function addressOf(box: Box, id: string): string {
  return `/api/${box}/${encodeURIComponent(id)}`;
}

/** A write goes on when its form is closed. */
function stays(): AbortSignal {
  return new AbortController().signal;
}
