import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, openBrowser, picture } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the map", () => {
  test("shows Bắc Giang's zones, and a click on one opens its three areas and its decision", async () => {
    const { page, complaints } = await browser.visit("?map=13/21.236/106.1");
    const map = page.getByRole("region", { name: "Bản đồ", exact: true });
    const zone = map.getByRole("button", { name: "Khu công nghiệp Quang Châu, Đang hoạt động, sơ đồ", exact: true });
    await zone.waitFor();

    await clickInside(zone);

    const panel = page.getByRole("complementary", { name: "Thông tin Quang Châu" });
    const areas = await panel.getByRole("region", { name: "Ba diện tích" }).innerText();
    expect(areas).toMatch(/Theo quyết định\s+516,00\s+ha/);
    expect(areas).toMatch(/Theo hồ sơ\s+—/);
    expect(areas).toMatch(/Đo từ ranh giới\s+516,00\s+ha/);
    expect(await panel.innerText()).toContain("216/TTg-CN");
    expect(await panel.innerText()).toContain("Sơ đồ – không phải ranh giới chính thức");
    expect(new URL(page.url()).searchParams.get("site")).toBe("bac-giang-kcn-quang-chau");
    expect(complaints).toEqual([]);
  });

  test("is whole without the base map, and says that it is missing", async () => {
    const { page, complaints } = await browser.visit("");
    await page.getByText("Không tải được bản đồ nền").waitFor();

    const broken = await page
      .getByRole("img")
      .evaluateAll((images) => images.filter((image) => image instanceof HTMLImageElement && image.naturalWidth === 0).length);
    expect(broken).toBe(0);
    await page
      .getByRole("button", { name: /^Khu công nghiệp .*, (Trong quy hoạch|Đang hoạt động|Đã thành lập)/ })
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    [1366, 800, "vi"],
    [1366, 800, "en"],
    [1920, 1080, "vi"],
    [1920, 1080, "en"],
    [390, 844, "vi"],
    [390, 844, "en"],
  ] as const)("says on %d × %d, in %s, that the base map is missing beside the open legend, not under it", async (width, height, lang) => {
    // The tab whose signs make the legend longest.
    const { page } = await browser.visit(`?tab=plots&lang=${lang}`, { width, height });
    const note = page.getByText({ vi: "Không tải được bản đồ nền", en: "The base map cannot be reached" }[lang]);
    const legend = page.getByRole("region", { name: { vi: "Lớp bản đồ và chú giải", en: "Layers and legend" }[lang] });
    const title = legend.getByRole("button");
    await note.waitFor();
    if ((await title.getAttribute("aria-expanded")) === "false") {
      await title.click();
    }
    await legend.getByRole("checkbox").first().waitFor();
    await picture(page, `map-note-${width}-${lang}`);

    const [said, shown] = await Promise.all([note.boundingBox(), legend.boundingBox()]);
    const apart =
      said !== null &&
      shown !== null &&
      (said.x >= shown.x + shown.width || said.y >= shown.y + shown.height) &&
      said.x + said.width <= width;
    expect({ apart, said, shown }).toMatchObject({ apart: true });
  });

  test("follows the date: districts are there on their last day and gone the day after", async () => {
    const { page } = await browser.visit("?date=2025-07-01");
    const legend = page.getByRole("region", { name: "Lớp bản đồ và chú giải" });
    await legend.getByText("không có vào ngày này").waitFor();

    // In a small window the legend leaves the map free until somebody asks for it.
    await page.setViewportSize({ width: 1366, height: 700 });
    await legend.getByText("không có vào ngày này").waitFor({ state: "detached" });
    await legend.getByRole("button", { name: "Lớp bản đồ và chú giải" }).focus();
    await page.keyboard.press("Enter");
    await legend.getByText("không có vào ngày này").waitFor();

    await page.getByRole("button", { name: "30/06/2025" }).click();

    await page.getByText("Huyện Lục Nam", { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("date")).toBe("2025-06-30");
    await page.getByLabel("Hiệu lực tại ngày").fill("2020-01-01");
    await page.getByRole("status").filter({ hasText: "kết quả" }).waitFor();
    await page.goBack();
    expect(new URL(page.url()).searchParams.get("date")).toBe("2025-06-30");
  });

  test("writes names that do not run into one another", async () => {
    const { page } = await browser.visit("?map=12.5/21.3/106.15");
    const names = page.getByRole("tooltip", { name: /^(KCN|CCN) / }).filter({ visible: true });
    await names.first().waitFor();
    const boxes = await names.evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );

    expect(boxes.length).toBeGreaterThan(3);
    const touching = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(touching).toEqual([]);
  });

  test("hides a layer whose box is cleared, and keeps it hidden in a shared link", async () => {
    const { page } = await browser.visit("?map=13/21.236/106.1");
    const zone = page.getByRole("button", { name: /^Khu công nghiệp Quang Châu, Đang/ });
    await zone.waitFor();

    await page.getByRole("checkbox", { name: "Khu công nghiệp" }).uncheck();

    await zone.waitFor({ state: "detached" });
    const shared = new URL(page.url()).search;
    const second = await browser.visit(shared);
    await second.page
      .getByRole("button", { name: /^Cụm công nghiệp/ })
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await second.page.getByRole("button", { name: /^Khu công nghiệp Quang Châu, Đang/ }).count()).toBe(0);
  });

  test("goes to the site an address opens, and stays where an address says that it lies", async () => {
    const { page } = await browser.visit("?site=bac-giang-kcn-quang-chau&date=2025-06-30");
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(12);
    expect(new URL(page.url()).searchParams.get("map")).toMatch(/\/21\.2\d+\/106\.1\d+$/);

    const placed = await browser.visit("?site=bac-giang-kcn-quang-chau&date=2025-06-30&map=10/21.3/106.5");
    await placed.page.getByRole("complementary").getByRole("button", { name: "Xem trên bản đồ" }).waitFor();
    await placed.page
      .getByRole("img", { name: /Quang Châu/ })
      .or(placed.page.getByRole("button", { name: /Quang Châu/ }))
      .first()
      .waitFor();
    expect(zoomOf(placed.page)).toBe(10);
  });

  test("speaks English when asked, numbers and days too, and remembers it", async () => {
    const { page } = await browser.visit("?site=bac-giang-kcn-quang-chau&date=2025-06-30");
    await page.getByRole("complementary", { name: "Thông tin Quang Châu" }).waitFor();

    await page.getByRole("button", { name: "English" }).click();

    const panel = page.getByRole("complementary", { name: "About Quang Châu" });
    await panel.getByRole("heading", { name: "Quang Chau Industrial Zone" }).waitFor();
    expect(await panel.innerText()).toContain("516.00");
    expect(await panel.innerText()).toContain("signed 23 Feb 2021");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    const again = await browser.visit("");
    await again.page.getByRole("tab", { name: "Hectares" }).waitFor();
    await again.page.getByRole("button", { name: "Tiếng Việt" }).click();
    await again.page.getByRole("tab", { name: "Diện tích" }).waitFor();
  });
});

function zoomOf(page: Page): number {
  return Number.parseFloat(new URL(page.url()).searchParams.get("map") ?? "");
}

/** Clicks the middle of a shape's box, measured anew each time: a map that has just opened may still be finding its size. */
async function clickInside(shape: Locator): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const box = await shape.boundingBox();
    const position = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
    const missed = await shape.click({ position, timeout: 3000 }).then(
      () => null,
      (error: unknown) => error,
    );
    if (missed === null) {
      return;
    }
    if (tries === 5) {
      throw missed;
    }
  }
}
