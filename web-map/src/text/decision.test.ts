import { expect, test } from "vitest";
import { citedDecision } from "./decision.ts";

const decisions = [
  { code: "qd-145", number: "145/QĐ-UBND", title: "Thành lập cụm công nghiệp", titleEn: null },
  { code: "ccn-2015", number: null, title: "Điều chỉnh các cụm công nghiệp (2015)", titleEn: "Clusters adjusted in 2015" },
];

test("a decision is cited by its number, or by its title in the language of the page where that is not known", () => {
  expect(citedDecision(decisions, "qd-145", "en")).toBe("145/QĐ-UBND");
  expect(citedDecision(decisions, "ccn-2015", "vi")).toBe("Điều chỉnh các cụm công nghiệp (2015)");
  expect(citedDecision(decisions, "ccn-2015", "en")).toBe("Clusters adjusted in 2015");
});

test("of a decision that is not on record nothing is said", () => {
  expect(citedDecision(decisions, "qd-1", "vi")).toBeNull();
  expect(citedDecision(decisions, null, "vi")).toBeNull();
});
