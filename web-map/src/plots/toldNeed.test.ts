import { expect, test } from "vitest";
import { toldNeed } from "./toldNeed.ts";

test("what officers count by goes as figures, the rest in words", () => {
  const need = { haFrom: "5", priceTo: "90", priceUnit: "usd-per-m2", industry: "26", gas: "true", portKm: "40", province: "24" };

  expect(toldNeed(need, "gấp")).toEqual({
    hectaresFrom: 5,
    priceUpTo: 90,
    priceUnit: "usd-per-m2",
    industry: "26",
    province: "24",
    words: "portKm 40; gas; gấp",
  });
});

test("an industry in words is no code, and a unit alone no price", () => {
  expect(toldNeed({ industry: "điện tử", priceUnit: "usd-per-m2" }, "")).toEqual({ words: "điện tử" });
  expect(toldNeed({}, "")).toEqual({});
});
