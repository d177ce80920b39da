import { expect, test } from "vitest";
import { toldNeed } from "./toldNeed.ts";

test("what officers count by goes as figures, and words as they are", () => {
  const need = { haFrom: "5", priceTo: "90", priceUnit: "usd-per-m2", industry: "26", gas: "true", portKm: "40", province: "24" };

  expect(toldNeed(need, ["Có khí đốt", "gấp"])).toEqual({
    hectaresFrom: 5,
    priceUpTo: 90,
    priceUnit: "usd-per-m2",
    industry: "26",
    province: "24",
    words: "Có khí đốt; gấp",
  });
});

test("an area goes along, and a box as one", () => {
  const area = "POLYGON((106 21,106.1 21,106.1 21.1,106 21))";

  expect(toldNeed({ within: area, bbox: "1,2,3,4" }, [])).toEqual({ within: area });
  expect(toldNeed({ bbox: "106,21,106.2,21.5" }, [])).toEqual({
    within: "POLYGON((106 21,106.2 21,106.2 21.5,106 21.5,106 21))",
  });
});

test("an industry in words is no code, and a unit alone no price", () => {
  expect(toldNeed({ industry: "điện tử", priceUnit: "usd-per-m2" }, [])).toEqual({});
  expect(toldNeed({}, [])).toEqual({});
});
