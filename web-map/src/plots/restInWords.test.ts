import { expect, test } from "vitest";
import { formatCount, formatDay } from "../text/format.ts";
import { vi } from "../text/vi.ts";
import type { Need } from "./need.ts";
import { restInWords } from "./restInWords.ts";

const speech = {
  t: (key: keyof typeof vi, words: Readonly<Record<string, string | number>> = {}) =>
    vi[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(words[name])),
  count: (count: number | null | undefined) => formatCount(count, "vi"),
  day: (day: string | null | undefined) => formatDay(day, "vi"),
};
const said = (need: Need) => restInWords(need, speech, (of, code) => (of === "district" && code === "220" ? "Việt Yên" : code));

test("what officers do not count by is said as the search form says it", () => {
  expect(said({ q: "Quang Châu", district: "220", roadWidthM: "24", portKm: "40", gas: "true", together: "true" })).toEqual([
    "Tìm theo lô, khu, địa danh: Quang Châu",
    "Huyện (cũ): Việt Yên",
    "Bề rộng đường: ít nhất 24 m",
    "Cảng trong vòng (km): 40",
    "Có khí đốt",
    "Ghép lô liền nhau cho đủ diện tích",
  ]);
});

test("several words of one condition stand together, and a day is written as days are", () => {
  expect(said({ kind: "industrial-zone,it-park", status: "available", leaseUntilFrom: "2050-06-30" })).toEqual([
    `Loại: ${vi["kind.industrial-zone"]}, ${vi["kind.it-park"]}`,
    "Tình trạng: Còn trống",
    "Thuê được đến ít nhất: 30/06/2050",
  ]);
});

test("an industry in words is said, one by its code is a figure", () => {
  expect(said({ industry: "điện tử" })).toEqual(["Ngành nghề: điện tử"]);
  expect(said({ industry: "26", haFrom: "2", sort: "area" })).toEqual([]);
});
