/** What the service says when it refuses (RFC 9457), with every mistake in both languages. */
type Problem = Readonly<{
  title?: string;
  detail?: string;
  findings?: readonly Readonly<{ message?: Sentence; place?: string | null; geometry?: GeoJSON.Geometry | null }>[];
}>;

/** A sentence in both languages. */
export type Sentence = Readonly<{ vi: string; en: string }>;

/** The service answered, and refused. */
export class Refusal extends Error {
  readonly status: number;
  readonly sentences: readonly Sentence[];
  /** Where on the ground, of what is said to be wrong there. */
  readonly places: readonly GeoJSON.Geometry[];

  constructor(status: number, problem: Problem | null) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.sentences = (problem?.findings ?? []).flatMap((finding) => finding.message ?? []);
    this.places = (problem?.findings ?? []).flatMap((finding) => finding.geometry ?? []);
  }
}

/** Asks the service; the caller names the shape the contract promises. */
export async function getJson<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  return answerOf<Answer>(await fetch(address, { signal, headers: { accept: "application/json, application/geo+json" } }));
}

export async function postJson<Answer>(address: string, body: unknown, signal: AbortSignal): Promise<Answer> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return answerOf<Answer>(await fetch(address, { method: "POST", signal, headers, body: JSON.stringify(body) }));
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
    throw new Refusal(response.status, await problemOf(response));
  }
  return (await response.json()) as Answer;
}

async function problemOf(response: Response): Promise<Problem | null> {
  const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
  return isProblem ? ((await response.json().catch(() => null)) as Problem | null) : null;
}
