import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("two versions of a site", () => {
  test("are laid over each other: the 2024 adjustment took 133 ha of Tiên Sơn – Ninh Sơn and added 77", async () => {
    const { page, complaints } = await browser.visit("?site=bac-giang-kcn-tien-son-ninh-son");
    const panel = page.getByRole("complementary", { name: /Tiên Sơn/ });
    const history = panel.getByRole("table", { name: "Các phiên bản" });
    expect(await history.innerText()).toMatch(
      /Giảm diện tích trong quy hoạch · -133,00 ha · 10\/NQ-HĐND[\s\S]*Mở rộng trong quy hoạch · \+77,00 ha · 10\/NQ-HĐND/,
    );
    expect(await history.getByRole("radio", { name: /^So sánh từ: .*từ 2021/ }).isChecked()).toBe(true);
    expect(await history.getByRole("radio", { name: /^So sánh đến: .*từ 06\/05\/2024/ }).isChecked()).toBe(true);

    await panel.getByRole("button", { name: "So sánh trên bản đồ" }).click();

    const land = panel.getByRole("table", { name: /^Đất giữa hai ranh giới/ });
    expect(await hectares(land, "Diện tích trước")).toBe(222.98);
    expect(await hectares(land, "Diện tích sau")).toBe(167);
    const [taken, kept, added] = [
      await hectares(land, /^Đất bớt đi/),
      await hectares(land, "Đất giữ nguyên"),
      await hectares(land, /^Đất thêm vào/),
    ];
    expect(taken).toBeCloseTo(133, 1);
    expect(added).toBeCloseTo(77, 1);
    expect(kept + taken).toBeCloseTo(222.98, 6);
    expect(kept + added).toBeCloseTo(167, 6);
    const facts = panel.getByRole("table", { name: "Thông tin của hai phiên bản" });
    expect(await facts.getByRole("row", { name: /^Theo quyết định/ }).innerText()).toMatch(/đã đổi\s+222,98 ha\s+167,00 ha/);
    expect(await panel.getByText("Cả hai ranh giới đều là sơ đồ").count()).toBe(1);
    await page.getByRole("img", { name: "Đất thêm vào: 77,00 ha" }).waitFor();
    await page.getByRole("img", { name: "Đất bớt đi: 132,98 ha" }).waitFor();
    const legend = page.getByRole("region", { name: "Chú giải so sánh" });
    expect(await legend.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringContaining("Đất thêm vào"),
      expect.stringContaining("Đất bớt đi"),
      expect.stringContaining("Đất giữ nguyên"),
    ]);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("are chosen, compared and left by keyboard; Escape closes the comparison before the site", async () => {
    const { page } = await browser.visit("?site=bac-giang-kcn-hoa-phu");
    const panel = page.getByRole("complementary", { name: /Hòa Phú/ });
    await panel.getByRole("radio", { name: /^So sánh từ: .*từ 23\/02\/2021/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await panel.getByRole("radio", { name: /^So sánh từ: .*chưa rõ ngày bắt đầu/ }).isChecked()).toBe(true);

    await panel.getByRole("button", { name: "So sánh trên bản đồ" }).focus();
    await page.keyboard.press("Enter");

    const land = panel.getByRole("table", { name: /^Đất giữa hai ranh giới/ });
    expect(await hectares(land, "Diện tích trước")).toBe(208);
    const shared = new URL(page.url()).search;
    await page.keyboard.press("Escape");
    await land.waitFor({ state: "detached" });
    expect(await focusedText(page)).toBe("So sánh trên bản đồ");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });

    const second = await browser.visit(shared);
    const again = second.page.getByRole("table", { name: /^Đất giữa hai ranh giới/ });
    expect(await hectares(again, "Diện tích trước")).toBe(208);
    await second.page.getByRole("region", { name: "Bản đồ", exact: true }).focus();
    await second.page.keyboard.press("Escape");
    await again.waitFor({ state: "detached" });
  });

  test("one of which has no outline are compared in their facts, and the panel says why not on the ground", async () => {
    const { page, complaints } = await browser.visit("?site=bac-giang-kcn-an-ha&lang=en");
    const panel = page.getByRole("complementary", { name: /An Hà/ });

    await panel.getByRole("button", { name: "Compare on the map" }).click();

    await panel.getByText("The earlier version has no outline").waitFor();
    expect(await panel.getByRole("table", { name: /^Land between/ }).count()).toBe(0);
    expect(await panel.getByRole("table", { name: "The facts of both versions" }).innerText()).toContain("206.00 ha");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("nothing disappears", () => {
  test("Huyền Sơn, withdrawn in 2024, answers with its last state and the decision that ended it", async () => {
    const { page } = await browser.visit("?site=bac-giang-kcn-huyen-son");
    const panel = page.getByRole("complementary", { name: /Huyền Sơn/ });

    await panel.getByText("Rút khỏi quy hoạch · 10/NQ-HĐND · 06/05/2024").waitFor();
    await panel.getByRole("button", { name: "So sánh trên bản đồ" }).click();
    await panel.getByText("toàn bộ diện tích ra khỏi quy hoạch").waitFor();
    const row = panel.getByRole("table", { name: "Thông tin của hai phiên bản" }).getByRole("row", { name: /^Trạng thái/ });
    expect(await row.innerText()).toMatch(/Trong quy hoạch\s+Đã đưa ra khỏi quy hoạch/);
  });

  test("a merged cluster leads to the zone it went into, and the zone back to the cluster", async () => {
    const { page, complaints } = await browser.visit("?site=bac-giang-ccn-tan-hung");
    const panel = page.getByRole("complementary", { name: /Tân Hưng/ });
    const passages = panel.getByRole("list", { name: /^Nguồn gốc/ }).getByRole("listitem");
    expect(await passages.first().innerText()).toMatch(/CCN Tân Hưng[\s\S]*KCN Tân Hưng\s+Sáp nhập · 2022 · 50,00 ha/);

    await passages.getByRole("button", { name: "KCN Tân Hưng" }).click();

    await expect.poll(() => new URL(page.url()).searchParams.get("site")).toBe("bac-giang-kcn-tan-hung");
    await passages.getByRole("button", { name: "CCN Tân Hưng" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("site")).toBe("bac-giang-ccn-tan-hung");
    await panel.getByText("Sáp nhập · 2022", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

/** The hectares of a row, as Vietnamese writes them. */
async function hectares(table: Locator, row: string | RegExp): Promise<number> {
  const text = await table
    .getByRole("row")
    .filter({ has: table.page().getByRole("rowheader", { name: row }) })
    .getByRole("cell")
    .innerText();
  return Number(text.replace(/[^\d,]/g, "").replace(",", "."));
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
