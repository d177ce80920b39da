import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser, service } from "./browser.ts";
import { approximate, clickAround, drag, drawPart, hectaresIn, squareAround } from "./drawing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

describe("an outline drawn over rice land", () => {
  test("is answered with its hectares, the error listed and painted red, and survives a reload", async () => {
    const { lat, lng } = await aRiceField();
    const { page, complaints } = await browser.visit(`?tab=draw&map=15.5/${lat}/${lng}`);

    await drawPart(page, squareAround(90));

    const findings = page.getByRole("region", { name: "Kết quả kiểm tra" });
    await findings.getByText("Không thể công bố.").waitFor();
    const error = findings.getByRole("listitem").filter({ hasText: "Lỗi" }).first();
    expect(await error.innerText()).toMatch(/\d+,\d\d ha/);
    const painted = page.getByRole("img", { name: /^Lỗi/ }).first();
    await painted.waitFor();
    expect(await painted.getAttribute("stroke")).toBe("#c21807");
    expect(await findings.innerText()).toContain("chưa kiểm tra – không có dữ liệu");
    const areas = page.getByRole("region", { name: "Diện tích" });
    // The check follows the hand: its last answer may still be on the way.
    await expect
      .poll(async () => {
        const [approximate = 0, measured = 0] = hectaresIn(await areas.innerText());
        return measured > 10 ? Math.abs(approximate - measured) / measured : 1;
      })
      .toBeLessThan(0.002);

    await page.reload();
    await findings.getByText("Không thể công bố.").waitFor();
    await findings.getByRole("button", { name: "Xem chỗ này trên bản đồ" }).first().click();
    expect(complaints).toEqual([]);
  });

  test("is given up with Escape, and nothing is left of it", async () => {
    const { page } = await browser.visit("?tab=draw&map=14/21.236/106.1");
    await page.getByRole("button", { name: "Vẽ trên bản đồ" }).click();
    await page.getByRole("button", { name: "Kết thúc vẽ" }).waitFor();
    await clickAround(page, [
      [-60, -60],
      [60, -60],
    ]);

    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Vẽ trên bản đồ" }).waitFor();
    await page.getByText("Chưa có ranh giới.").waitFor();
  });

  test("can be reshaped by dragging a corner, and taken back step by step", async () => {
    const { page } = await browser.visit("?tab=draw&map=15/21.236/106.3");
    await drawPart(page, squareAround(100));
    const whole = await approximate(page);

    await page.getByRole("button", { name: "Sửa đỉnh" }).click();
    await page.getByRole("button", { name: "Xong sửa đỉnh" }).waitFor();
    await drag(page, [100, 100], [0, 0]);

    await expect.poll(() => approximate(page)).toBeLessThan(whole * 0.6);
    await page.getByRole("button", { name: "Xong sửa đỉnh" }).click();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => approximate(page)).toBe(whole);
    await page.getByRole("button", { name: "Xoá ranh giới" }).click();
    await page.getByText("Chưa có ranh giới.").waitFor();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => approximate(page)).toBe(whole);
  });

  test("can be given a hole, and is smaller by it", async () => {
    const { page } = await browser.visit("?tab=draw&map=15/21.236/106.3");
    await drawPart(page, squareAround(150));
    const areas = page.getByRole("region", { name: "Diện tích" });
    await expect.poll(async () => hectaresIn(await areas.innerText()).length).toBeGreaterThan(1);
    const [whole = 0] = hectaresIn(await areas.innerText());

    await page.getByRole("button", { name: "Khoét lỗ" }).click();
    await page.getByRole("button", { name: "Kết thúc vẽ" }).waitFor();
    await clickAround(page, squareAround(75));

    await expect.poll(async () => hectaresIn(await areas.innerText())[0] ?? 0).toBeLessThan(whole * 0.77);
    expect(hectaresIn(await areas.innerText())[0] ?? 0).toBeGreaterThan(whole * 0.73);
  });
});

describe("typed coordinates", () => {
  test("in VN-2000, northing first, are checked as typed and kept to the digit", async () => {
    const { page, complaints } = await browser.visit("?tab=draw");
    await page.getByText("Nhập toạ độ").click();
    await page.getByLabel("Hệ toạ độ").selectOption("EPSG:9214");
    const typed = "1\t2353399.131\t416226.755\n2\t2353399.131\t416926.755\n3\t2354099.131\t416926.755\n4\t2354099.131\t416226.755";
    await page.getByRole("textbox", { name: "Toạ độ các đỉnh" }).fill(typed);

    await page.getByRole("button", { name: "Dùng toạ độ này" }).click();

    const areas = page.getByRole("region", { name: "Diện tích" });
    await areas.getByText("Mặt phẳng EPSG:9214").waitFor();
    expect(await areas.innerText()).toMatch(/Đo từ ranh giới\s+49,00\s+ha/);
    expect(await areas.innerText()).toContain("Giữ nguyên như đã nhập, EPSG:9214");
    const [, lat = 0, lng = 0] = (new URL(page.url()).searchParams.get("map") ?? "").split("/").map(Number);
    expect(Math.abs(lat - 21.276)).toBeLessThan(0.01);
    expect(Math.abs(lng - 106.198)).toBeLessThan(0.01);
    await page.reload();
    expect(await page.getByRole("textbox", { name: "Toạ độ các đỉnh" }).inputValue()).toBe(typed);
    expect(complaints).toEqual([]);
  });

  test("name the line that is not two numbers", async () => {
    const { page } = await browser.visit("?tab=draw");
    await page.getByText("Nhập toạ độ").click();
    await page.getByRole("textbox", { name: "Toạ độ các đỉnh" }).fill("2353399 416226\nmột hai ba\n2354399 417226");

    await page.getByText("Dòng 2: “một hai ba” không phải hai số.").waitFor();
    expect(await page.getByRole("button", { name: "Dùng toạ độ này" }).isDisabled()).toBe(true);
  });
});

/** A place in the middle of a field of the rice layer, as the service has it. */
async function aRiceField(): Promise<{ lat: number; lng: number }> {
  const answer = await fetch(`${service.address}/ogc/collections/protected-land/items?limit=1&bbox=106.1,21.25,106.2,21.3&landUseCode=LUC`);
  const { features } = (await answer.json()) as { features: { geometry: { coordinates: [number, number][][][] } }[] };
  const ring = features[0]?.geometry.coordinates[0]?.[0] ?? [];
  const corners = ring.slice(1);
  return {
    lat: corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
    lng: corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
  };
}
