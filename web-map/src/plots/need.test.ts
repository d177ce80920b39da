import { describe, expect, test } from "vitest";
import {
  changedNeed,
  countNeeds,
  hectaresOfBand,
  isSameNeed,
  misreadNeed,
  type Need,
  needOf,
  needWords,
  noNeed,
  parseNeed,
  toggledWord,
  unusableNeeds,
  wordsOf,
} from "./need.ts";

const address = (need: Need) => new URLSearchParams(needWords(need).map(([name, value]) => [name, value]));

describe("a need", () => {
  test("comes back from the address as it went in", () => {
    const need: Need = {
      q: "Yên Dũng",
      haFrom: "5",
      haTo: "12.5",
      together: "true",
      priceTo: "120",
      priceUnit: "usd-per-m2",
      industry: "26",
      gas: "true",
      leaseUntilFrom: "2060-01-01",
      unknown: "exclude",
      bbox: "105.9,21.1,106.4,21.4",
      sort: "price",
    };

    expect(parseNeed(address(need))).toEqual(need);
  });

  test.each([
    ["haFrom", "-5"],
    ["haFrom", "five"],
    ["haTo", "0"],
    ["status", "free"],
    ["gas", "yes"],
    ["unknown", "include"],
    ["leaseUntilFrom", "2060-02-31"],
    ["bbox", "106,21,105,22"],
    ["bbox", "1,2,3"],
    ["sort", "fit"],
    ["together", "true"],
  ])("does not ask %s = %s", (name, value) => {
    expect(parseNeed(new URLSearchParams([[`need.${name}`, value]]))).toEqual(noNeed);
  });

  test.each([
    ["need.haFrom=five&need.haTo=7", "need.haFrom"],
    ["need.status=leased,free&need.kind=it-park,industrial-zone", "need.status"],
    ["need.hectares=5", "need.hectares"],
    ["need.haTo=7&need.haTo=8", "need.haTo"],
    ["need.together=true&need.sort=price", "need.together need.sort"],
    ["need.unknown=include&need.sort=fit&need.gas=false&need.q=&need.haTo=7", ""],
    ["tab=plots&haFrom=5", ""],
  ])("says which parts of %s it does not ask", (query, names) => {
    expect(
      misreadNeed(new URLSearchParams(query))
        .map(({ name }) => name)
        .join(" "),
    ).toBe(names);
  });

  test("names the unit of a price, and asks for neighbours only with an area to reach", () => {
    expect(needOf((name) => ({ priceTo: "90", together: "true" })[name as string])).toEqual({ priceTo: "90", priceUnit: "usd-per-m2" });
    expect(needOf((name) => ({ haFrom: "5", together: "true" })[name as string])).toEqual({ haFrom: "5", together: "true" });
  });

  test("knows the numbers and days that cannot be asked from those that are not there", () => {
    const typed: Need = { haFrom: "0", haTo: "5", priceTo: "-1", powerMw: "", reportedWithinDays: "1.5", leaseUntilFrom: "2060-02-31" };

    expect(unusableNeeds(typed)).toEqual(["haFrom", "priceTo", "reportedWithinDays", "leaseUntilFrom"]);
  });

  test("changes part by part", () => {
    const need: Need = { haFrom: "5", together: "true", kind: "industrial-zone" };

    expect(changedNeed(need, { kind: null, gas: "true" })).toEqual({ haFrom: "5", together: "true", gas: "true" });
    expect(changedNeed(need, { haFrom: null })).toEqual({ kind: "industrial-zone" });
  });

  test("takes several kinds and statuses, in one order, and leaves out what is none", () => {
    const need = needOf((name) => ({ status: "leased, free,available", kind: "it-park" })[name as string]);

    expect(need).toEqual({ status: "available,leased", kind: "it-park" });
    expect(wordsOf(need, "status")).toEqual(["available", "leased"]);
    expect(toggledWord(need, "status", "leased")).toBe("available");
    expect(changedNeed(need, { kind: toggledWord(need, "kind", "it-park") }).kind).toBeUndefined();
  });

  test("is counted without its order, and compared as a whole", () => {
    expect(countNeeds({ haFrom: "5", gas: "true", sort: "-area", unknown: "exclude" })).toBe(2);
    expect(isSameNeed({ haFrom: "5" }, { haFrom: "5" })).toBe(true);
    expect(isSameNeed({ haFrom: "5" }, { haFrom: "5", gas: "true" })).toBe(false);
  });

  test("reads a band of hectares, open at either end", () => {
    expect(hectaresOfBand("2-5")).toEqual({ haFrom: "2", haTo: "5" });
    expect(hectaresOfBand("0-0.5")).toEqual({ haFrom: null, haTo: "0.5" });
    expect(hectaresOfBand("10-")).toEqual({ haFrom: "10", haTo: null });
  });
});
