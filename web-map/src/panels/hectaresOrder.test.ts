import { expect, test } from "vitest";
import type { HectaresRow } from "../api/types.ts";
import { knownFigures, sortRows, turned } from "./hectaresOrder.ts";

const row = (name: string, decidedHa: number | null): HectaresRow => ({
  ...{ code: name, name, nameEn: null },
  ...{ count: 1, withoutDecidedHa: decidedHa === null ? 1 : 0, withoutOutline: 0 },
  ...{ decidedHa: decidedHa ?? 0, declaredHa: 0, measuredHa: 0 },
});
const rows: readonly HectaresRow[] = [row("Yên Dũng", 10), row("Đông Hưng", null), row("Dương", 30), row("Âu", 20)];
const names = (sorted: readonly HectaresRow[]) => sorted.map((one) => one.name);

test("hectares sort both ways and the unknown stays last", () => {
  expect(names(sortRows(rows, { column: "decidedHa", descending: true }))).toEqual(["Dương", "Âu", "Yên Dũng", "Đông Hưng"]);
  expect(names(sortRows(rows, { column: "decidedHa", descending: false }))).toEqual(["Yên Dũng", "Âu", "Dương", "Đông Hưng"]);
});

test("names sort as Vietnamese does, Đ after D", () => {
  expect(names(sortRows(rows, { column: "name", descending: false }))).toEqual(["Âu", "Dương", "Đông Hưng", "Yên Dũng"]);
});

test("a heading sorts largest first, then turns", () => {
  const first = turned({ column: "name", descending: false }, "measuredHa");

  expect(first).toEqual({ column: "measuredHa", descending: true });
  expect(turned(first, "measuredHa")).toEqual({ column: "measuredHa", descending: false });
});

test("a nought that only says that no site had a figure is not known", () => {
  expect(knownFigures(row("Yên Dũng", null))).toEqual({ count: 1, decidedHa: null, declaredHa: null, measuredHa: 0 });
  expect(knownFigures({ ...row("Yên Dũng", 0), count: 0 })).toEqual({ count: 0, decidedHa: 0, declaredHa: 0, measuredHa: 0 });
});
