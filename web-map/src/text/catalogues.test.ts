import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("nothing in the catalogue is left unsaid", () => {
  const folder = join(import.meta.dirname, "..");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !/text.(vi|en)\.ts$|\.test\.ts$/.test(name),
  );
  const code = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const said = (key: string) => {
    const parts = key.split(".");
    const prefixes = parts.slice(1).map((_, index) => `\`${parts.slice(0, index + 1).join(".")}.\${`);
    return code.includes(`"${key}"`) || prefixes.some((prefix) => code.includes(prefix));
  };

  expect(Object.keys(vi).filter((key) => !said(key))).toEqual([]);
});
