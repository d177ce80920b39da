import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { BoundaryCheck } from "../api/types.ts";
import { changesOf, emptyDraft } from "./draft.ts";
import { type CheckQuestion, createLiveCheck } from "./liveCheck.ts";

const question = (declaredHa: number): CheckQuestion => ({
  ...{ kind: "industrial-cluster", crs: "OGC:CRS84", declaredHa, decidedHa: null, validAt: null, site: null, commune: null, name: null },
  parts: [],
  others: [],
});

/** A service that takes some milliseconds and answers with the declared area as the measured one; a cancelled question it drops. */
function slowService(milliseconds: number) {
  const asked: { hectares: number | null; cancelled: boolean }[] = [];
  const ask = async ({ declaredHa }: CheckQuestion, signal: AbortSignal) => {
    const entry = { hectares: declaredHa, cancelled: false };
    asked.push(entry);
    signal.addEventListener("abort", () => {
      entry.cancelled = true;
    });
    await wait(milliseconds, undefined, { signal });
    return { measuredHa: declaredHa, findings: [] as BoundaryCheck["findings"] } as BoundaryCheck;
  };
  return { asked, ask };
}

test("an outline left alone is asked about once, and answered", async () => {
  const { asked, ask } = slowService(10);
  const check = createLiveCheck(ask);
  check.want(question(1));
  check.want(question(2));

  expect(check.now()).toMatchObject({ check: undefined, isRunning: true });
  await expect.poll(() => check.now()).toMatchObject({ check: { measuredHa: 2 }, isRunning: false });
  expect(asked.map(({ hectares }) => hectares)).toEqual([2]);
});

test("while the hand moves answers keep coming, few at a time, and the last is to where it came to rest", async () => {
  const { asked, ask } = slowService(30);
  const check = createLiveCheck(ask);
  let answers = 0;
  check.subscribe(() => {
    answers += check.now().check === undefined ? 0 : 1;
  });
  for (let step = 0; step < 40; step += 1) {
    check.want(question(step), true);
    await wait(10);
  }

  expect(asked.length).toBeGreaterThan(2);
  expect(asked.length).toBeLessThan(15);
  expect(answers).toBeGreaterThan(1);
  await expect.poll(() => check.now()).toMatchObject({ check: { measuredHa: 39 }, isRunning: false });
});

test("the newest question cancels one that keeps it waiting", async () => {
  const { asked, ask } = slowService(300);
  const check = createLiveCheck(ask);
  check.want(question(1));
  await expect.poll(() => asked.length).toBe(1);
  check.want(question(2), true);

  await expect.poll(() => check.now(), { timeout: 2000 }).toMatchObject({ check: { measuredHa: 2 }, isRunning: false });
  expect(asked).toMatchObject([
    { hectares: 1, cancelled: true },
    { hectares: 2, cancelled: false },
  ]);
});

test("where nothing is under way the first move is asked about at once, and the place of rest soon after", async () => {
  const { asked, ask } = slowService(1000);
  const check = createLiveCheck(ask);
  check.want(question(1));
  await wait(5);
  const first = asked.length;
  check.want(question(2), true);
  await wait(5);
  const moving = asked.length;
  await expect.poll(() => asked.length, { timeout: 150, interval: 5 }).toBe(2);

  expect([first, moving]).toEqual([1, 1]);
  expect(asked[0]).toMatchObject({ hectares: 1, cancelled: true });
});

test("a hand so slow that every move looks like its last gets answers all the same", async () => {
  const check = createLiveCheck(slowService(150).ask);
  for (let step = 0; step < 16 && check.now().check === undefined; step += 1) {
    check.want(question(step), true);
    await wait(60);
  }

  expect(check.now()).toMatchObject({ check: { measuredHa: expect.any(Number) }, isRunning: true });
});

test("the same outline is asked about again when a neighbour moves along with it", async () => {
  const { asked, ask } = slowService(5);
  const check = createLiveCheck(ask);
  check.want(question(1));
  await expect.poll(() => check.now().isRunning).toBe(false);
  check.want({ ...question(1), others: changesOf(emptyDraft) }, true);
  await expect.poll(() => asked.length).toBe(2);

  await expect.poll(() => check.now()).toMatchObject({ check: { measuredHa: 1 }, isRunning: false });
});

test("an answer to another outline is not shown", async () => {
  const check = createLiveCheck(slowService(5).ask);
  check.want(question(1));
  await expect.poll(() => check.now().check).toMatchObject({ measuredHa: 1 });

  check.want(question(2), true);
  expect(check.now().check).toMatchObject({ measuredHa: 1 });
  check.want(question(3));
  expect(check.now().check).toBeUndefined();
  check.want(null);
  expect(check.now()).toEqual({ check: undefined, error: null, isRunning: false });
});

test("what the service refuses is said, and asked again on demand", async () => {
  let refusing = true;
  const check = createLiveCheck(async () => {
    if (refusing) {
      throw new Error("no");
    }
    return { measuredHa: 7, findings: [] as BoundaryCheck["findings"] } as BoundaryCheck;
  });
  check.want(question(1));
  await expect.poll(() => check.now().error?.message).toBe("no");
  refusing = false;
  check.again();

  await expect.poll(() => check.now()).toMatchObject({ check: { measuredHa: 7 }, error: null });
});

test("repairs are asked for when the hand has rested, once, and not of a service that knows none", async () => {
  const finding = { severity: "error", geometry: { type: "Point", coordinates: [106, 21] } };
  const answer = (hectares: number, ...findings: object[]) => ({ measuredHa: hectares, findings }) as unknown as BoundaryCheck;
  const asked: (number | null)[] = [];
  const repairs = async ({ declaredHa }: CheckQuestion) => {
    asked.push(declaredHa);
    return answer(100, { ...finding, key: "rice-land", repair: {} });
  };
  const old = createLiveCheck(async () => answer(1, finding), repairs);
  const check = createLiveCheck(async ({ declaredHa }) => answer(declaredHa ?? 0, { ...finding, key: "rice-land" }), repairs);
  old.want(question(9));
  check.want(question(1));
  await expect.poll(() => check.now().check?.measuredHa).toBe(1);
  check.want(question(2), true);

  await expect.poll(() => check.now().check?.measuredHa, { timeout: 3000 }).toBe(100);
  expect(asked).toEqual([2]);
  expect(old.now().check?.measuredHa).toBe(1);
});
