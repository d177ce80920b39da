import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser, picture } from "./browser.ts";
import { approximate, drag, drawPart, measured, squareAround } from "./drawing.ts";
import { clearGround } from "./ground.ts";
import { person, signIn } from "./people.ts";

const opened: Browser[] = [];
afterEach(() => Promise.all(opened.splice(0).map((browser) => browser.close())));
afterAll(() => Promise.all(opened.map((browser) => browser.close())));

describe("drafts kept in the browser", { timeout: 180_000 }, () => {
  test("are several at once: two proposals and what is drawn outside them, each with its own undo, over a reload", async () => {
    const { lat, lng } = await clearGround();
    const page = await signIn(await browser(), person("officer", "Lý Thị Nhiều"), `?tab=draw&map=15.5/${lat}/${lng}`);
    const [first, second] = [await propose(page, "Nháp thứ nhất", 60), await propose(page, "Nháp thứ hai", 50)];
    await toFreeDraft(page);
    await drawPart(page, squareAround(40));
    const free = await approximate(page);
    await dent(page, 40);
    const dented = await approximate(page);

    await page.reload();
    await expect.poll(() => approximate(page)).toBe(dented);
    for (const { name, whole } of [first, second]) {
      await open(page, name);
      await expect.poll(() => approximate(page)).toBeLessThan(whole * 0.8);
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      await expect.poll(() => approximate(page)).toBe(whole);
      await saved(page);
    }
    await toFreeDraft(page);
    await expect.poll(() => approximate(page)).toBe(dented);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => approximate(page)).toBe(free);

    // What was undone in one is undone there, and nowhere else.
    await open(page, first.name);
    await page.getByRole("button", { name: "Làm lại" }).click();
    await expect.poll(() => approximate(page)).toBeLessThan(first.whole * 0.8);
    await open(page, second.name);
    await expect.poll(() => approximate(page)).toBe(second.whole);
  });
});

describe("a browser that keeps nothing", { timeout: 180_000 }, () => {
  test("says so, draws, checks and undoes all the same, and begins anew after a reload", async () => {
    const { page, complaints } = await (await browser("no database")).visit("?tab=draw&map=15/21.236/106.3");
    await drawPart(page, squareAround(80));
    await page.getByText("Trình duyệt này không giữ bản vẽ").waitFor();
    expect(await page.getByText("được giữ trên máy này").count()).toBe(0);
    await picture(page, "draft-not-kept");
    const whole = await approximate(page);
    await expect.poll(() => measured(page)).toBeCloseTo(whole, 1);
    await dent(page, 80);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => approximate(page)).toBe(whole);

    await page.reload();
    await page.getByText("Chưa có ranh giới.").waitFor();
    expect(complaints).toEqual([]);
  });

  test("still saves a proposal with the service, which gives it back after a reload", async () => {
    const { lat, lng } = await clearGround();
    const page = await signIn(await browser("no database"), person("officer", "Cao Thị Không Kho"), `?tab=draw&map=15.5/${lat}/${lng}`);
    const { whole } = await propose(page, "Không giữ ở đây", 60);
    const kept = await approximate(page);

    await page.reload();
    await expect.poll(() => approximate(page)).toBeCloseTo(kept, 2);
    expect(kept).toBeLessThan(whole);
    await page.getByRole("tab", { name: "Đề xuất" }).click();
    expect(await page.getByLabel("Tên khu, cụm").inputValue()).toBe("Không giữ ở đây");
  });
});

async function browser(without?: "no database"): Promise<Browser> {
  const one = await openBrowser(without);
  opened.push(one);
  return one;
}

/** Draws a square, makes a proposal of it and takes a bite out of one corner; the page stays with the drawing tools. */
async function propose(page: Page, name: string, half: number): Promise<Readonly<{ name: string; whole: number }>> {
  await toFreeDraft(page);
  await drawPart(page, squareAround(half));
  const whole = await approximate(page);
  await page.getByRole("button", { name: "Lập đề xuất" }).click();
  await page.getByLabel("Tên khu, cụm").fill(name);
  await page.getByRole("button", { name: "Sửa ranh giới" }).click();
  await dent(page, half);
  await saved(page);
  return { name, whole };
}

/** Drags the lower right corner of a square to its middle. */
async function dent(page: Page, half: number): Promise<void> {
  await page.getByRole("button", { name: "Sửa đỉnh" }).click();
  await drag(page, [half, half], [0, 0]);
  await page.getByRole("button", { name: "Xong sửa đỉnh" }).click();
}

async function open(page: Page, name: string): Promise<void> {
  await toList(page);
  await page.getByRole("table", { name: "Danh sách đề xuất" }).getByRole("button", { name }).click();
  await page.getByRole("button", { name: "Sửa ranh giới" }).click();
}

/** Puts whatever proposal is open away. */
async function toList(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Đề xuất" }).click();
  const back = page.getByRole("button", { name: "Danh sách đề xuất" });
  if ((await back.count()) > 0) {
    await back.click();
  }
  await page.getByRole("button", { name: "Lập đề xuất mới" }).waitFor();
}

async function toFreeDraft(page: Page): Promise<void> {
  await toList(page);
  await page.getByRole("tab", { name: "Vẽ và kiểm tra" }).click();
}

/** Waits until the page says that what is on it is with the service. */
async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor();
}
