import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, openBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the hectares table", () => {
  test("sorts by a heading, adds up, and a row takes the map to its district", async () => {
    const { page, complaints } = await browser.visit("?tab=hectares&date=2025-06-30");
    const table = page.getByRole("table", { name: /Diện tích \(ha\) chia theo huyện/ });
    await table.waitFor();

    await table.getByRole("button", { name: "Đo được" }).click();

    expect(await table.getByRole("columnheader", { name: "Đo được" }).getAttribute("aria-sort")).toBe("descending");
    const measured = await column(page, 4);
    expect(measured).toEqual([...measured].sort((a, b) => b - a));
    const total = number(await table.getByRole("row").last().getByRole("cell").last().innerText());
    expect(Math.abs(measured.reduce((sum, hectares) => sum + hectares, 0) - total)).toBeLessThan(0.01 * measured.length);

    const before = page.url();
    await table.getByRole("button", { name: /Lục Nam/ }).click();
    await expect.poll(() => page.url()).not.toBe(before);
    const [, lat = 0, lng = 0] = (new URL(page.url()).searchParams.get("map") ?? "").split("/").map(Number);
    expect(lat).toBeGreaterThan(21.1);
    expect(lat).toBeLessThan(21.5);
    expect(lng).toBeGreaterThan(106.2);
    expect(lng).toBeLessThan(106.7);
    expect(complaints).toEqual([]);
  });

  test("by district after districts were abolished says whose units it uses", async () => {
    const { page } = await browser.visit("?tab=hectares&date=2026-01-01");

    await page.getByText("Bảng theo huyện dùng địa giới ngày 30/06/2025").waitFor();
  });

  test("by status filters the map and the list by the row chosen", async () => {
    const { page } = await browser.visit("?tab=hectares&by=status");
    await page.getByRole("table").getByRole("button", { name: "Đang hoạt động" }).click();

    await expect.poll(() => new URL(page.url()).searchParams.get("status")).toBe("operating");
    await page.getByRole("tab", { name: "Danh sách" }).click();
    const statuses = await page
      .getByRole("table", { name: "Danh sách khu, cụm công nghiệp" })
      .getByRole("cell", { name: /Đang hoạt động|Trong quy hoạch/ })
      .allInnerTexts();
    expect(statuses.length).toBeGreaterThan(3);
    expect(new Set(statuses.map((text) => text.trim()))).toEqual(new Set(["Đang hoạt động"]));
  });

  test("downloads as CSV", async () => {
    const { page } = await browser.visit("?tab=hectares&date=2025-06-30");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Tải CSV" }).click()]);

    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(await download.failure()).toBeNull();
  });
});

describe("the list of sites", () => {
  test.each(["yen lu", "Yên Lư", "Yên Lư".normalize("NFD")])("finds the zone and the clusters of Yên Lư by “%s”", async (words) => {
    const { page } = await browser.visit("");
    await page.getByRole("searchbox", { name: "Tìm theo tên hoặc mã" }).fill(words);

    const names = page.getByRole("table", { name: "Danh sách khu, cụm công nghiệp" }).getByRole("button");
    await expect
      .poll(() => names.allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^KCN\s+Yên Lư$/), expect.stringMatching(/^CCN\s+Nham Sơn - Yên Lư$/)]));
    expect((await names.allInnerTexts()).every((name) => name.includes("Yên Lư"))).toBe(true);
  });
});

describe("the plan", () => {
  test("shows 29 zones and 7,840 ha, what is named, and the rest as not known", async () => {
    const { page, complaints } = await browser.visit("?tab=plan&plan=bac-giang-2021-2030");
    const table = page.getByRole("table", { name: /^Khu công nghiệp/ });
    await table.waitFor();

    expect(await table.getByRole("row", { name: /^Quy hoạch/ }).innerText()).toMatch(/29\s+7\.840,00/);
    expect(await table.getByRole("row", { name: /^Chưa rõ/ }).innerText()).toMatch(/\d/);
    expect(complaints).toEqual([]);
  });
});

/** The numbers of a column of the one table on the page, as Vietnamese writes them. */
async function column(page: Page, index: number): Promise<number[]> {
  const rows = await page.getByRole("table").getByRole("row").all();
  const texts = await Promise.all(
    rows.slice(1, -1).map((row) =>
      row
        .getByRole("cell")
        .nth(index - 1)
        .innerText(),
    ),
  );
  return texts.filter((text) => text !== "—").map(number);
}

function number(text: string): number {
  return Number(text.replaceAll(".", "").replace(",", "."));
}
