import { expect, test } from "vitest";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

test("both catalogues say the same things", () => {
  expect(Object.keys(en)).toEqual(Object.keys(vi));
});

test.each(Object.entries(vi))("%s is composed text with the same blanks in both languages", (key, vietnamese) => {
  const english = en[key as keyof typeof vi];

  expect(vietnamese).toBe(vietnamese.normalize("NFC"));
  expect(vietnamese.trim()).not.toBe("");
  expect(english.trim()).not.toBe("");
  expect(blanks(english)).toEqual(blanks(vietnamese));
});
