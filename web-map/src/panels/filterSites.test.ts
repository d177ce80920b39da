import { expect, test } from "vitest";
import type { SiteFeature } from "../api/sites.ts";
import type { Kind, Status } from "../view/words.ts";
import { filterSites } from "./filterSites.ts";

const site = (name: string, kind: Kind, status: Status, province: string): SiteFeature => ({
  type: "Feature",
  geometry: null,
  properties: {
    ...{ code: `code-${name.length}`, name, nameEn: null, kind, status, province, quality: null, decision: null },
    ...{ decidedHa: null, declaredHa: null, measuredHa: null, geodesicHa: null, validFrom: null, validTo: null },
  },
});

const sites = [
  site("Yên Lư", "industrial-zone", "planned", "Tỉnh Bắc Giang"),
  site("Đình Trám", "industrial-zone", "operating", "Tỉnh Bắc Giang"),
  site("Yên Lư", "industrial-cluster", "withdrawn", "Tỉnh Thái Bình"),
];
const none = { kind: null, status: null, province: null, search: "" };
const names = (filters: Partial<Parameters<typeof filterSites>[1]>) =>
  filterSites(sites, { ...none, ...filters }).map(({ properties }) => `${properties.name} ${properties.kind}`);

test("without filters every site is there, in the order of the alphabet", () => {
  expect(names({})).toEqual(["Đình Trám industrial-zone", "Yên Lư industrial-zone", "Yên Lư industrial-cluster"]);
});

test.each(["yen lu", "YÊN LƯ", "Yên Lư".normalize("NFD"), "  lư "])("a search for “%s” finds both sites of that name", (search) => {
  expect(names({ search })).toHaveLength(2);
});

test("filters narrow together", () => {
  expect(names({ search: "yen lu", kind: "industrial-cluster" })).toEqual(["Yên Lư industrial-cluster"]);
  expect(names({ status: "operating", province: "Tỉnh Bắc Giang" })).toEqual(["Đình Trám industrial-zone"]);
  expect(names({ status: "merged" })).toEqual([]);
});
