import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("axe finds nothing wrong", () => {
  test.each([
    ["the list with a site open", "?site=bac-giang-kcn-quang-chau&date=2025-06-30"],
    ["the hectares, in English", "?tab=hectares&lang=en&date=2025-06-30"],
    ["the plan", "?tab=plan"],
    ["drawing", "?tab=draw&map=14/21.236/106.1"],
  ])("on the page with %s", async (_, address) => {
    const { page } = await browser.visit(address);
    await page
      .getByRole("button", { name: /^(Khu công nghiệp|Industrial zone) .*, / })
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.waitForLoadState("networkidle");

    expect(await violations(page)).toEqual([]);
  });

  test("on a phone, where everything fits the width", async () => {
    const { page } = await browser.visit("?tab=hectares&date=2025-06-30", { width: 390, height: 800 });
    await page.getByRole("table").waitFor();

    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe("by keyboard alone", () => {
  test("from the skip link to a site found, opened and closed", async () => {
    const { page } = await browser.visit("");
    await page.getByRole("table", { name: "Danh sách khu, cụm công nghiệp" }).waitFor();

    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toBe("Bỏ qua bản đồ, đến bảng dữ liệu");
    await page.keyboard.press("Enter");
    await tabTo(page, "Tìm theo tên hoặc mã");
    await page.keyboard.type("quang chau");
    await tabTo(page, "KCN Quang Châu");
    await page.keyboard.press("Enter");

    const panel = page.getByRole("complementary", { name: "Thông tin Quang Châu" });
    await panel.getByText("516,00").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toBe("Đóng");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await focusedText(page)).toBe("KCN Quang Châu");
  });

  test("arrow keys change tabs and walk over the map from site to site", async () => {
    const { page } = await browser.visit("?map=12/21.236/106.1");
    await page.getByRole("tab", { name: "Danh sách" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Diện tích" }).getAttribute("aria-selected")).toBe("true");

    const zone = page.getByRole("button", { name: /^Khu công nghiệp Quang Châu, Đang/ });
    await zone.waitFor();
    await zone.focus();
    await page.keyboard.press("ArrowRight");
    const next = await focusedText(page);
    expect(next).toMatch(/^Khu công nghiệp |^Cụm công nghiệp /);
    expect(next).not.toContain("Quang Châu,");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: /^Thông tin / }).waitFor();
  });
});

/** Presses Tab until the element of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedText(page)).startsWith(name)) {
      return;
    }
  }
  throw new Error(`Tab never came to “${name}”.`);
}

/** What names the focused element: its label, or what it says. */
function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (element?.getAttribute("aria-label") ?? labelled ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
  });
}
