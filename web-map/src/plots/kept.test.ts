import { expect, test } from "vitest";
import { dropSearch, keepSearch, nothingKept, parseKept, togglePlot } from "./kept.ts";

const plot = { code: "site-a-01", label: "A-01", siteName: "Quang Châu" };

test("a plot is put on the shortlist and taken off again", () => {
  const kept = togglePlot(nothingKept, plot);

  expect(kept.plots).toEqual([plot]);
  expect(togglePlot(kept, plot).plots).toEqual([]);
});

test("a search is kept under one name once", () => {
  const first = keepSearch(nothingKept, { name: "5 ha", need: { haFrom: "5" } });
  const second = keepSearch(first, { name: "5 ha", need: { haFrom: "5", gas: "true" } });

  expect(second.searches).toEqual([{ name: "5 ha", need: { haFrom: "5", gas: "true" } }]);
  expect(dropSearch(second, "5 ha")).toEqual(nothingKept);
});

test("what a browser kept comes back, and nonsense is nothing", () => {
  const kept = keepSearch(togglePlot(nothingKept, plot), { name: "5 ha", need: { haFrom: "5" } });

  expect(parseKept(JSON.stringify(kept))).toEqual(kept);
  expect(parseKept(null)).toEqual(nothingKept);
  expect(parseKept("{")).toEqual(nothingKept);
  expect(parseKept('{"plots":[{"code":1}],"searches":[{"name":"x","need":{"haFrom":"-1"}}]}')).toEqual({
    plots: [],
    searches: [{ name: "x", need: {} }],
  });
});
