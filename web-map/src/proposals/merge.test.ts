import { describe, expect, test } from "vitest";
import { type Draft, emptyDraft } from "../drawing/draft.ts";
import { contentOf, draftOfContent, textOf } from "./content.ts";
import { differences, merged } from "./merge.ts";

const square = (side: number): Draft["outline"] => ({
  source: "map",
  parts: [
    [
      [
        [0, 0],
        [side, 0],
        [side, side],
      ],
    ],
  ],
});
const base: Draft = { ...emptyDraft, name: "Yên Lư", declaredHa: 50, outline: square(1) };
const mine: Draft = { ...base, declaredHa: 55, outline: square(2) };
const theirs: Draft = { ...base, declaredHa: 60, commune: "Yên Lư", dossier: { ...base.dossier, note: "đã đo lại" } };

const compare = (one: Draft, other: Draft, from: Draft | null) =>
  differences(contentOf(one), contentOf(other), from === null ? null : contentOf(from));

describe("two versions of a proposal", () => {
  test("differ only in what is said differently, whoever said it", () => {
    expect(compare(mine, theirs, base).map(({ fact }) => fact)).toEqual(["declaredHa", "commune", "outline", "note"]);
    expect(compare(mine, mine, base)).toEqual([]);
  });

  test("what only they changed is suggested as theirs, and what both changed as mine", () => {
    const suggested = Object.fromEntries(compare(mine, theirs, base).map((one) => [one.fact, one.suggested]));

    expect(suggested).toEqual({ declaredHa: "mine", commune: "theirs", outline: "mine", note: "theirs" });
    expect(compare(mine, theirs, null).every((one) => one.suggested === "mine")).toBe(true);
  });

  test("are put together fact by fact: the outline of one with the facts of the other", () => {
    const both = merged(mine, theirs, { declaredHa: "theirs", note: "theirs" });

    expect(both).toMatchObject({ declaredHa: 60, commune: null, outline: mine.outline, dossier: { note: "đã đo lại" } });
    expect(compare(both, theirs, base).map(({ fact }) => fact)).toEqual(["commune", "outline"]);
  });

  test("a decision is put together member by member", () => {
    const decision = { number: "12/QĐ-UBND", issuer: null, title: null, signedOn: "2026-11-20", link: null, file: null };
    const decided: Draft = { ...mine, dossier: { ...mine.dossier, decision } };

    expect(merged(mine, decided, { "decision.number": "theirs" }).dossier.decision).toMatchObject({ number: "12/QĐ-UBND", signedOn: null });
  });
});

describe("a draft as text", () => {
  test("comes back as the same text, whatever order its members were in", async () => {
    const again = await draftOfContent(JSON.parse(textOf(theirs)), new AbortController().signal);
    const { name, kind, ...others } = theirs;

    expect(textOf(again)).toBe(textOf(theirs));
    expect(textOf({ ...others, kind, name })).toBe(textOf(theirs));
  });

  test("left out by a program, a fact is as at the start", async () => {
    const draft = await draftOfContent({ changes: [{ site: "a-b-c" }] }, new AbortController().signal);

    expect(draft).toMatchObject({ site: "a-b-c", name: "", kind: "industrial-cluster", outline: null, dossier: { title: null } });
  });
});
