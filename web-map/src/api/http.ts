import { antiforgeryNow, renewAntiforgery, sessionEnded } from "./session.ts";

/** What the service says when it refuses (RFC 9457), with every mistake in both languages. */
type Problem = Readonly<{
  title?: string;
  detail?: string;
  findings?: readonly Readonly<{ code?: string; message?: Sentence; place?: string | null; geometry?: GeoJSON.Geometry | null }>[];
}> &
  Readonly<Record<string, unknown>>;

/** A sentence in both languages. */
export type Sentence = Readonly<{ vi: string; en: string }>;

/** The service answered, and refused. */
export class Refusal extends Error {
  readonly status: number;
  readonly sentences: readonly Sentence[];
  readonly codes: readonly string[];
  /** Where on the ground, of what is said to be wrong there. */
  readonly places: readonly GeoJSON.Geometry[];
  /** Everything the answer holds beside the sentences: the other version, what is allowed, what was judged. */
  readonly said: Readonly<Record<string, unknown>>;

  constructor(status: number, problem: Problem | null) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.said = problem ?? {};
    this.sentences = (problem?.findings ?? []).flatMap((finding) => finding.message ?? []);
    this.codes = (problem?.findings ?? []).flatMap((finding) => finding.code ?? []);
    this.places = (problem?.findings ?? []).flatMap((finding) => finding.geometry ?? []);
  }
}

/** Asks the service; the caller names the shape the contract promises. */
export async function getJson<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  return answerOf<Answer>(await fetch(address, { signal, headers: { accept: "application/json, application/geo+json" } }));
}

export function postJson<Answer>(address: string, body: unknown, signal: AbortSignal): Promise<Answer> {
  return send<Answer>(address, { body, signal });
}

type Written = Readonly<{
  method?: "POST" | "PUT" | "DELETE";
  /** What is sent as JSON; a Blob is sent as it is, a text is JSON already. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}>;

/** Writes, with the token that shows the request comes from this page; a token that has grown old is renewed once. */
export async function send<Answer>(address: string, { method = "POST", body, headers = {}, signal }: Written = {}): Promise<Answer> {
  const attempt = () =>
    fetch(address, {
      method,
      ...(signal === undefined ? {} : { signal }),
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": body instanceof Blob ? body.type : "application/json" }),
        ...antiforgeryNow(),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Blob || typeof body === "string" ? body : JSON.stringify(body) }),
    });
  try {
    return await answerOf<Answer>(await attempt());
  } catch (error) {
    if (error instanceof Refusal && error.codes.includes("antiforgery") && (await renewAntiforgery())) {
      return answerOf<Answer>(await attempt());
    }
    throw error;
  }
}

/** A query string of what is given. */
export function query(parameters: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") {
      given.set(name, String(value));
    }
  }
  const text = given.toString();
  return text === "" ? "" : `?${text}`;
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) {
    const refusal = new Refusal(response.status, await problemOf(response));
    if (response.status === 401) {
      sessionEnded();
    }
    throw refusal;
  }
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

async function problemOf(response: Response): Promise<Problem | null> {
  const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
  return isProblem ? ((await response.json().catch(() => null)) as Problem | null) : null;
}
