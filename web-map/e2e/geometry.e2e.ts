import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser, service } from "./browser.ts";
import { approximate, clickAround, drawPart, measured, pasteOutline, squareAround } from "./drawing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

const day = "date=2025-06-30";

/** Two neighbouring corners of Quang Châu as they are stored, longitude first. */
const [first, second] = await corners("bac-giang-kcn-quang-chau");

test("a line parts the outline; one part is kept, the other goes along, and undo brings back the whole", async () => {
  const { page } = await browser.visit("?tab=draw&map=15/21.236/106.3");
  await drawPart(page, squareAround(100));
  const whole = await approximate(page);

  await page.getByRole("button", { name: "Tách theo đường" }).click();
  await clickAround(page, [
    [-150, -50],
    [0, -50],
  ]);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Xem chỗ này trên bản đồ" }).first().waitFor();
  await clickAround(page, [[150, -50]]);
  await page.keyboard.press("Enter");

  await page.getByRole("button", { name: /^Giữ phần 1/ }).waitFor();
  await page.getByRole("button", { name: /^Giữ phần 2/ }).click();
  await expect.poll(async () => (await approximate(page)) / whole).toBeCloseTo(0.25, 1);
  await page.getByRole("region", { name: "Thay đổi đi cùng" }).getByText("Phần tách ra").waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => approximate(page)).toBe(whole);
});

describe("beside a site that is stored", () => {
  test("near corners are put on its own", async () => {
    const { page } = await browser.visit(`?tab=draw&${day}`);
    await pasteOutline(page, beside(1e-7), "OGC:CRS84", "easting-first");
    await page.getByRole("button", { name: "Bắt điểm" }).click();
    expect(await page.getByLabel("Dung sai (m)").inputValue()).toBe("0.05");
    await page.getByRole("button", { name: "Bắt vào đỉnh đã lưu" }).click();

    await page.getByText("Đã đặt 2 đỉnh vào đỉnh của bac-giang-kcn-quang-chau").waitFor();
  });

  test("a corner they share offers to move along, and its new outline goes with the draft", async () => {
    const { page } = await browser.visit(`?tab=draw&${day}`);
    await page.getByRole("button", { name: /^Khu công nghiệp Quang Châu, / }).waitFor();
    await pasteOutline(page, beside(0), "OGC:CRS84", "easting-first");
    await page.getByRole("button", { name: "Sửa đỉnh" }).click();
    await page.getByRole("button", { name: "Đỉnh sau", exact: true }).click();
    await page.getByText("Đang chọn đỉnh 1 trên 4").waitFor();
    await page.getByRole("button", { name: "Đỉnh sau", exact: true }).press("ArrowUp");
    await page.getByRole("button", { name: "Đỉnh sau", exact: true }).press("Shift+ArrowRight");

    await page.getByRole("button", { name: "Dời cả Quang Châu" }).click();

    await page.getByRole("region", { name: "Thay đổi đi cùng" }).getByRole("button", { name: "Quang Châu", exact: true }).waitFor();
    await page.getByRole("button", { name: "Dời cả Quang Châu" }).waitFor({ state: "detached" });
  });

  test("the two become one, and the site goes into the draft", async () => {
    const { page } = await browser.visit(`?tab=draw&${day}`);
    await page.getByRole("button", { name: /^Khu công nghiệp Quang Châu, / }).waitFor();
    await pasteOutline(page, beside(0), "OGC:CRS84", "easting-first");
    await expect.poll(() => measured(page)).not.toBeNull();
    const own = (await measured(page)) ?? 0;

    await page.getByRole("button", { name: "Gộp", exact: true }).click();
    await page.getByRole("button", { name: "Gộp với KCN Quang Châu", exact: true }).click();

    await expect.poll(() => measured(page)).toBeGreaterThan(516);
    await expect.poll(async () => (await measured(page)) ?? 0).toBeCloseTo(516 + own, 1);
    await page.getByRole("region", { name: "Thay đổi đi cùng" }).getByText("gộp vào ranh giới này").waitFor();
  });
});

/** A quadrangle on the outer side of the edge between the two corners, its own two a little off along it. */
function beside(off: number): string {
  const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
  const out = (corner: readonly [number, number]) => [corner[0] + dy, corner[1] - dx] as const;
  const back = (corner: readonly [number, number]) => [corner[0] - off, corner[1]] as const;
  const ring = [back(first), back(second), out(second), out(first)];
  return ring.map((corner) => corner.join("\t")).join("\n");
}

type Corner = readonly [x: number, y: number];

async function corners(site: string): Promise<readonly [Corner, Corner]> {
  const answer = await fetch(`${service.address}/ogc/collections/zones/items/${site}?validAt=2025-06-30`);
  const { geometry } = (await answer.json()) as { geometry: { coordinates: Corner[][][] } };
  const [one, other] = geometry.coordinates[0]?.[0] ?? [];
  if (one === undefined || other === undefined) {
    throw new Error("The site has an outline.");
  }
  return [one, other];
}
