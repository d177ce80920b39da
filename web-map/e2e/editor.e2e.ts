import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { approximate, clickAround, drag, drawPart, measured, pasteOutline, squareAround } from "./drawing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

/** Where nothing else is. */
const quiet = "?tab=draw&map=15/21.236/106.3";

describe("an outline of several rings", () => {
  test("has two parts and a hole, each listed and each deleted on its own", async () => {
    const { page, complaints } = await browser.visit(quiet);
    await drawPart(page, squareAround(80, [-60, 0]));
    await drawPart(page, squareAround(40, [150, 0]), "Vẽ thêm phần");
    await page.getByRole("button", { name: "Khoét lỗ" }).click();
    await clickAround(page, squareAround(40, [-60, 0]));

    const parts = page.getByRole("region", { name: "Các phần của ranh giới" });
    expect(await parts.getByRole("listitem").count()).toBe(3);
    const all = await approximate(page);
    await expect.poll(() => measured(page)).toBeCloseTo(all, 1);
    await page.getByRole("button", { name: "Xoá lỗ 1 của phần 1" }).click();
    await expect.poll(async () => (await approximate(page)) / all).toBeCloseTo(5 / 4, 1);
    await page.getByRole("button", { name: "Xoá phần 1" }).click();
    await parts.waitFor({ state: "detached" });
    expect((await approximate(page)) / all).toBeCloseTo(1 / 4, 1);
    expect(complaints).toEqual([]);
  });

  test("is cut where a drawn shape lies over its edge; what lies beside it cuts nothing", async () => {
    const { page } = await browser.visit(quiet);
    await drawPart(page, squareAround(100));
    const whole = await approximate(page);

    await page.getByRole("button", { name: "Cắt bớt" }).click();
    await clickAround(page, [
      [0, -150],
      [150, -150],
      [150, 150],
      [0, 150],
      [0, -150],
    ]);
    await expect.poll(async () => (await approximate(page)) / whole).toBeCloseTo(0.5, 2);
    await page.getByRole("button", { name: "Cắt bớt" }).click();
    await clickAround(page, squareAround(20, [150, 0]));
    await page.getByText("không có gì để cắt").waitFor();
  });
});

describe("undo and redo", () => {
  test("go on over a reload, by buttons and by keys, from the last step to the first", async () => {
    const { page } = await browser.visit(quiet);
    await drawPart(page, squareAround(100));
    const whole = await approximate(page);
    await page.getByRole("button", { name: "Sửa đỉnh" }).click();
    await drag(page, [100, 100], [0, 0]);
    await expect.poll(() => approximate(page)).toBeLessThan(whole * 0.6);
    const dented = await approximate(page);
    await page.getByLabel("Tên khu, cụm").fill("Yên Định");

    await page.reload();

    await expect.poll(() => page.getByLabel("Tên khu, cụm").inputValue()).toBe("Yên Định");
    expect(await approximate(page)).toBe(dented);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    expect(await page.getByLabel("Tên khu, cụm").inputValue()).toBe("");
    await page.keyboard.press("Control+z");
    await expect.poll(() => approximate(page)).toBe(whole);
    await page.keyboard.press("Control+z");
    await page.getByText("Chưa có ranh giới.").waitFor();
    await page.reload();
    await page.getByText("Chưa có ranh giới.").waitFor();
    await page.getByRole("button", { name: "Làm lại" }).click();
    await expect.poll(() => approximate(page)).toBe(whole);
    await page.keyboard.press("Control+y");
    await expect.poll(() => approximate(page)).toBe(dented);
    await page.keyboard.press("Control+Shift+z");
    expect(await page.getByLabel("Tên khu, cụm").inputValue()).toBe("Yên Định");
    expect(await page.getByRole("button", { name: "Làm lại" }).isDisabled()).toBe(true);
  });

  test("know a draft that an earlier version of the page left in this browser", async () => {
    const { page } = await browser.visit("");
    await page.evaluate(() => {
      const corner = (x: number, y: number) => [106.3 + x / 100, 21.23 + y / 100];
      const outline = { source: "map", rings: [[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]] };
      window.localStorage.setItem("zoneplanner.draft", JSON.stringify({ kind: "industrial-zone", declaredHa: 115, outline }));
    });

    await page.getByRole("tab", { name: "Vẽ và kiểm tra" }).click();

    await expect.poll(() => page.getByLabel("Diện tích trong hồ sơ (ha)").inputValue()).toBe("115");
    await expect.poll(() => approximate(page)).toBeCloseTo(114.9, 0);
    await expect.poll(() => page.evaluate(() => window.localStorage.getItem("zoneplanner.draft"))).toBeNull();
    await page.reload();
    await expect.poll(() => approximate(page)).toBeCloseTo(114.9, 0);
  });
});

describe("without a pointer", () => {
  const square = "2353000\t416000\n2353000\t417000\n2354000\t417000\n2354000\t416000";

  test("corners are corrected, added, put in another order and removed in a table", async () => {
    const { page, complaints } = await browser.visit("?tab=draw");
    await pasteOutline(page, square);
    await expect.poll(() => measured(page)).toBe(100);

    await page.getByText("Bảng đỉnh").click();
    const northing = page.getByLabel("X (bắc), đỉnh 3");
    await expect.poll(() => northing.inputValue()).toBe("2354000.000");
    await northing.fill("2355000,5");
    await northing.press("Enter");
    await expect.poll(() => measured(page)).toBe(150.03);
    await page.getByText("Giữ nguyên như đã nhập, EPSG:9214").waitFor();
    await page.getByRole("button", { name: "Thêm đỉnh sau đỉnh 4" }).click();
    await expect.poll(() => page.getByLabel("X (bắc), đỉnh 5").inputValue()).toBe("2353500.000");
    await page.getByRole("button", { name: "Đưa đỉnh 5 lên trước" }).click();
    await page.getByText("Không thể công bố.").waitFor();
    await page.getByRole("button", { name: "Xoá đỉnh 4" }).click();
    await expect.poll(() => measured(page)).toBe(150.03);
    await page.getByLabel("Y (đông), đỉnh 1").fill("bốn");
    await page.getByLabel("Y (đông), đỉnh 1").press("Enter");
    await page.getByText("Đỉnh 1: “bốn” không phải một số.").waitFor();
    await page.getByLabel("Xem và sửa theo hệ").selectOption("OGC:CRS84");
    await expect.poll(() => page.getByLabel("Vĩ độ, đỉnh 1").inputValue()).toMatch(/^21\.2\d{7}$/);
    expect(complaints).toEqual([]);
  });

  test("a corner goes where the arrow keys push it, and away with Delete; Escape lets go", async () => {
    const { page } = await browser.visit("?tab=draw");
    await pasteOutline(page, square);
    await expect.poll(() => measured(page)).toBe(100);
    await page.getByText("Bảng đỉnh").click();
    await page.getByRole("button", { name: "Chọn đỉnh 2" }).click();
    await page.getByText("Đang chọn đỉnh 2 trên 4 của phần 1").waitFor();
    await page.getByLabel("Bước phím mũi tên (m)").fill("2");

    await page.getByRole("button", { name: "Chọn đỉnh 2" }).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("ArrowDown");

    const east = page.getByLabel("Y (đông), đỉnh 2");
    await expect.poll(async () => Number(await east.inputValue())).toBeCloseTo(417_020, 2);
    await expect.poll(async () => Number(await page.getByLabel("X (bắc), đỉnh 2").inputValue())).toBeCloseTo(2_352_998, 2);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(async () => Number(await east.inputValue())).toBeCloseTo(417_000, 2);
    await page.getByRole("button", { name: "Chọn đỉnh 2" }).click();
    await page.keyboard.press("Delete");
    await expect.poll(() => measured(page)).toBe(50);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Sửa đỉnh", exact: true }).waitFor();
  });

  test("an outline is drawn under the map's middle with the map's own keys", async () => {
    const { page } = await browser.visit(quiet);
    await page.getByRole("button", { name: "Vẽ trên bản đồ" }).click();
    const map = page.getByRole("region", { name: "Bản đồ", exact: true });
    await map.focus();
    for (const arrow of ["ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press("Space");
      await page.keyboard.press(arrow);
      await page.waitForTimeout(400);
    }
    await page.keyboard.press("Enter");

    await expect.poll(() => approximate(page)).toBeGreaterThan(3);
  });
});

describe("the whole outline", () => {
  test("moves with the hand and with keys, and keeps its area as the service measures it", async () => {
    const { page } = await browser.visit(quiet);
    await drawPart(page, squareAround(100));
    const area = await whole(page);

    await page.getByRole("button", { name: "Di chuyển" }).click();
    await drag(page, [0, 0], [250, 60]);
    await page.getByRole("button", { name: "Sang đông" }).click();
    await page.keyboard.press("Shift+ArrowUp");
    await settled(page);

    await expect.poll(async () => Math.abs(((await measured(page)) ?? 0) - area)).toBeLessThan(0.011);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Sửa đỉnh", exact: true }).waitFor();
  });

  test("turns by hand and by a typed angle, and keeps its area as the service measures it", async () => {
    const { page } = await browser.visit(quiet);
    await drawPart(page, [
      [-150, -50],
      [150, -50],
      [150, 50],
      [-150, 50],
      [-150, -50],
    ]);
    const area = await whole(page);

    await page.getByRole("button", { name: "Xoay", exact: true }).click();
    await page.getByLabel("Góc xoay theo chiều kim đồng hồ (độ)").fill("35,5");
    await page.getByRole("button", { name: "Xoay theo góc này" }).click();
    await drag(page, [60, 40], [-20, 70]);
    await settled(page);

    await expect.poll(async () => Math.abs(((await measured(page)) ?? 0) - area)).toBeLessThan(0.011);
  });
});

test("a site that is open is redrawn from its own boundary, and undo brings back what was being drawn", async () => {
  const { page, complaints } = await browser.visit("?site=bac-giang-kcn-quang-chau&date=2025-06-30");
  await page.getByRole("button", { name: "Vẽ lại ranh giới" }).click();

  await page.getByText("Vẽ lại ranh giới: Quang Châu").waitFor();
  expect(await page.getByLabel("Loại sẽ lập").inputValue()).toBe("industrial-zone");
  await expect.poll(() => measured(page)).toBe(516);
  await page.getByText("Bảng đỉnh").click();
  await page.getByRole("table", { name: /^Đỉnh 1–/ }).waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Chưa có ranh giới.").waitFor();
  expect(complaints).toEqual([]);
});

test("an outline of 6,000 corners is dragged, shown a page at a time, and comes back after a reload", async () => {
  const { page } = await browser.visit("?tab=draw");
  const ring = Array.from({ length: 6000 }, (_, at) => {
    const [angle, reach] = [(at * Math.PI) / 3000, 430 + 20 * Math.cos((at * Math.PI) / 150)];
    return `${(2_353_000 + reach * Math.sin(angle)).toFixed(3)}\t${(416_000 + reach * Math.cos(angle)).toFixed(3)}`;
  });
  await pasteOutline(page, ring.join("\n"));
  await expect.poll(() => measured(page)).toBeGreaterThan(55);
  const before = await approximate(page);

  await page.getByText("Bảng đỉnh").click();
  await page.getByRole("table", { name: "Đỉnh 1–25 trên 6.000, phần 1" }).waitFor();
  await page.getByLabel("Đến đỉnh số").fill("5990");
  await page.getByRole("button", { name: "Chọn đỉnh 5990" }).click();
  await page.getByRole("table", { name: "Đỉnh 5.976–6.000 trên 6.000, phần 1" }).waitFor();
  await page.getByLabel("Bước phím mũi tên (m)").fill("100");
  await page.getByRole("button", { name: "Chọn đỉnh 5990" }).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => approximate(page)).not.toBe(before);
  const after = await approximate(page);

  await page.reload();
  await expect.poll(() => approximate(page)).toBe(after);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => approximate(page)).toBe(before);
  await page.getByText("Giữ nguyên như đã nhập, EPSG:9214").waitFor();
});

describe("axe finds nothing wrong", () => {
  test.each([
    ["with the table of corners open", ["Sửa đỉnh", "Chọn đỉnh 1"]],
    ["while it is turned", ["Xoay"]],
    ["while corners are snapped", ["Bắt điểm"]],
    ["while it is merged", ["Gộp"]],
  ])("in the editor %s", async (_, buttons) => {
    const { page } = await browser.visit("?tab=draw", { width: 390, height: 800 });
    await pasteOutline(page, "2353000\t416000\n2353000\t417000\n2354000\t417000");
    await expect.poll(() => measured(page)).toBe(50);
    await page.getByText("Bảng đỉnh").click();
    for (const name of buttons) {
      await page.getByRole("button", { name, exact: true }).click();
    }

    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

/** The area as the service measures it, of the outline as it is: answers about what it was while it was drawn may come first. */
async function whole(page: Page): Promise<number> {
  await settled(page);
  await expect.poll(async () => Math.abs(((await measured(page)) ?? 0) / (await approximate(page)) - 1)).toBeLessThan(0.005);
  return (await measured(page)) ?? 0;
}

/** Waits until the check is about the outline as it is. */
async function settled(page: Page): Promise<void> {
  const check = page.getByRole("region", { name: "Kết quả kiểm tra" });
  await page.waitForTimeout(100);
  await expect.poll(() => check.getAttribute("aria-busy")).toBe("false");
}
