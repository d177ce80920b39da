import { describe, expect, test } from "vitest";
import { afterEvent, beginSaving, dueIn, type Saving, type SavingEvent } from "./saving.ts";

const opened = beginSaving({ revision: 3, kept: "a", wanted: "a", doubt: null, savedAt: null });

const since = (...events: SavingEvent[]): Saving => events.reduce(afterEvent, opened);
const type = (text: string): SavingEvent => ({ is: "changed", text });
const kept = (revision: number): SavingEvent => ({ is: "kept", revision, at: "10:00" });
const stale = (revision: number, text: string): SavingEvent => ({ is: "stale", revision, text, at: "10:00" });

describe("a draft that saves itself", () => {
  test("waits until the hand rests, is sent once, and is then saved", () => {
    expect(dueIn(since(type("b")))).toBe(1000);
    expect(since(type("b"), { is: "due" })).toMatchObject({ phase: "saving", doubt: "b", revision: 3 });
    expect(since(type("b"), { is: "due" }, kept(4))).toMatchObject({ phase: "saved", kept: "b", revision: 4, doubt: null });
  });

  test("sends one request at a time, and after it the newest content only", () => {
    const under = since(type("b"), { is: "due" }, type("c"), type("d"));

    expect(under).toMatchObject({ phase: "saving", doubt: "b", wanted: "d" });
    expect(dueIn(under)).toBeNull();
    expect(afterEvent(under, { is: "due" })).toBe(under);
    expect(afterEvent(under, kept(4))).toMatchObject({ phase: "waiting", kept: "b", wanted: "d" });
  });

  test("has nothing to send when undo brings back what the service has", () => {
    expect(since(type("b"), type("a")).phase).toBe("saved");
  });

  test("tries again with growing pauses, and at once when the network is back", () => {
    const lost: SavingEvent[] = [{ is: "due" }, { is: "lost" }];
    expect(dueIn(since(type("b"), ...lost))).toBe(2000);
    expect(dueIn(since(type("b"), ...lost, ...lost))).toBe(4000);
    expect(
      dueIn(
        Array.from({ length: 12 }, () => lost)
          .flat()
          .reduce(afterEvent, since(type("b"))),
      ),
    ).toBe(60_000);
    expect(dueIn(since(type("b"), ...lost, ...lost, { is: "online" }))).toBe(1000);
  });

  test("a lost answer is no conflict, whatever was typed since", () => {
    const again = since(type("b"), { is: "due" }, { is: "lost" }, type("c"), { is: "due" });

    expect(again).toMatchObject({ phase: "saving", doubt: "b", wanted: "c", revision: 3 });
    expect(afterEvent(again, kept(4))).toMatchObject({ phase: "waiting", revision: 4, kept: "b", wanted: "c" });
    expect(afterEvent(again, stale(4, "b"))).toMatchObject({ phase: "waiting", revision: 4, kept: "b" });
  });

  test("another version stops the sending until the officer has chosen", () => {
    const conflict = since(type("b"), { is: "due" }, stale(4, "x"));
    expect(conflict).toMatchObject({ phase: "conflict", wanted: "b", revision: 3 });
    expect(dueIn(conflict)).toBeNull();
    expect(afterEvent(conflict, type("c"))).toMatchObject({ phase: "conflict", wanted: "c" });

    const chosen: SavingEvent = { is: "chosen", revision: 4, text: "x", at: "10:00" };
    expect(afterEvent(conflict, chosen)).toMatchObject({ phase: "waiting", revision: 4, kept: "x", wanted: "b" });
    expect(afterEvent(afterEvent(conflict, type("x")), chosen).phase).toBe("saved");
  });

  test("a session that ends keeps what was typed, and it is sent after signing in", () => {
    const out = since(type("b"), { is: "due" }, { is: "signed-out" }, type("c"));
    expect(out).toMatchObject({ phase: "signed-out", wanted: "c" });
    expect(dueIn(out)).toBeNull();
    expect(dueIn(afterEvent(out, { is: "signed-in" }))).toBe(1000);
  });

  test("what the service will not have is tried again once it is changed", () => {
    const refused = since(type("b"), { is: "due" }, { is: "refused" });
    expect(dueIn(refused)).toBeNull();
    expect(afterEvent(refused, type("c")).phase).toBe("waiting");
  });

  test("a proposal that was never sent is sent even if nothing is changed", () => {
    expect(beginSaving({ revision: null, kept: null, wanted: "a", doubt: null, savedAt: null }).phase).toBe("waiting");
  });
});
