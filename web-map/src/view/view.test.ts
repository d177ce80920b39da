import { describe, expect, test } from "vitest";
import { formatView, parseView, startingView, type View } from "./view.ts";

describe("a shared link", () => {
  test("says nothing when the page is as at the start", () => {
    expect(formatView(startingView)).toBe("");
    expect(parseView("")).toEqual(startingView);
  });

  test("brings back date, layers, site, language, filters and place", () => {
    const view: View = {
      date: "2025-06-30",
      language: "en",
      tab: "hectares",
      layers: ["industrial-cluster", "protected-land"],
      site: "bac-giang-kcn-quang-chau",
      compare: { from: 12, to: 15 },
      by: "commune",
      kind: "industrial-cluster",
      status: "operating",
      province: "24",
      search: "Yên Lư",
      plan: "bac-giang-2021-2030",
      proposal: "0b0e5d0e-7d0a-4f6a-9d0e-2f1c3b4a5d6e",
      letter: "error-reports/1c0e5d0e-7d0a-4f6a-9d0e-2f1c3b4a5d6e",
      plot: "bac-giang-kcn-quang-chau-a-01",
      need: { haFrom: "5", together: "true", industry: "26", unknown: "exclude" },
      beside: ["bac-giang-kcn-quang-chau-a-01", "bac-giang-kcn-quang-chau-a-02"],
      place: { zoom: 12, lat: 21.27307, lng: 106.1946 },
      misread: [],
    };

    expect(parseView(formatView(view))).toEqual(view);
  });

  test("keeps a map without any layer", () => {
    expect(parseView(formatView({ ...startingView, layers: [] })).layers).toEqual([]);
  });

  test.each([
    "?tab=admin",
    "?kind=farm",
    "?map=1/2",
    "?map=NaN/1/2",
    "?map=99/1/2",
    "?compare=12-15",
    "?proposal=mine",
    "?letter=interest/mine",
    "?letter=accounts/1c0e5d0e-7d0a-4f6a-9d0e-2f1c3b4a5d6e",
    "?beside=,",
  ])("with nonsense in it (%s) opens as at the start", (query) => {
    expect(parseView(query)).toEqual(startingView);
  });

  test.each([
    ["?date=2025-02-30", "date = 2025-02-30: unusable"],
    ["?need.haFrom=-5", "need.haFrom = -5: unusable"],
    ["?need.hafrom=5&haTo=7&utm_source=mail", "need.hafrom = 5: unknown", "haTo = 7: unknown"],
  ])("says what nothing is asked by (%s)", (query, ...said) => {
    const { misread, ...view } = parseView(query);

    expect({ ...view, misread: [] }).toEqual(startingView);
    expect(misread.map(({ name, value, why }) => `${name} = ${value}: ${why}`)).toEqual(said);
  });
});
