import { expect, test } from "vitest";
import type { WantedLand } from "../api/inbox.ts";
import { formatCount } from "../text/format.ts";
import { vi } from "../text/vi.ts";
import { needInWords, nothingWanted } from "./needInWords.ts";

const speech = {
  t: (key: keyof typeof vi, words: Readonly<Record<string, string | number>> = {}) =>
    vi[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(words[name])),
  count: (count: number | null | undefined) => formatCount(count, "vi"),
};

const said = (need: Partial<WantedLand>) => needInWords({ ...nothingWanted, ...need }, speech, (code) => `${code} Điện tử`);

test("a need is said as the search form says it", () => {
  const need = { hectaresFrom: 2.5, hectaresTo: 10, province: "Bắc Giang", industry: "26", powerMw: 3, waterM3Day: 1500 };

  expect(said(need)).toEqual(["từ 2,5 đến 10 ha", "Bắc Giang", "26 Điện tử", "Điện: ít nhất 3 MW", "Nước sạch: ít nhất 1.500 m³/ngày"]);
});

test("hectares may have one end only", () => {
  expect(said({ hectaresFrom: 5 })).toEqual(["từ 5 ha"]);
  expect(said({ hectaresTo: 7 })).toEqual(["đến 7 ha"]);
});

test("a price has its unit", () => {
  expect(said({ priceUpTo: 90, priceUnit: "usd-per-m2" })).toEqual(["Giá không quá 90 USD/m²"]);
});

test("a need of nothing says so", () => {
  expect(said({})).toEqual(["không nêu điều kiện nào"]);
});
