import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.forget());
afterAll(() => browser.close());

const phone = { width: 360, height: 740 };
const desk = { width: 1360, height: 850 };

const words = {
  vi: {
    form: "Tìm lô đất theo nhu cầu",
    from: "Diện tích từ (ha)",
    more: "Giá, hạ tầng, khoảng cách, nơi chốn",
    power: /^Điện \(/,
    industry: "Ngành nghề",
    find: "Tìm lô đất",
    found: /^[\d.]+ lô đất$/,
    results: "Lô đất tìm được",
    reasons: "Vì sao phù hợp",
    narrow: "Thu hẹp theo số lượng",
    zone: /^Khu công nghiệp /,
    keep: /^Lưu .* vào danh sách chọn$/,
    beside: /^So sánh Lô /,
    compare: "So sánh 2 lô đã chọn",
    comparison: "So sánh các lô",
    area: "Diện tích đo",
    close: "Đóng",
    about: /^Thông tin Lô /,
    interest: "Quan tâm lô này",
    asked: /^Quan tâm: Lô /,
    name: "Họ tên",
    agree: /^Tôi đồng ý/,
    send: "Gửi",
    sent: /liên kết trong thư/,
    report: "Báo sai sót",
    wrong: "Điều gì sai?",
    kept: /ghi nhận sai sót/,
    schematic: "Sơ đồ – không phải ranh giới chính thức",
    reported: /báo ngày \d\d\/\d\d\/\d{4}/,
    print: "Trang để in",
    shortlist: /^Đã lưu: 1 lô/,
  },
  en: {
    form: "Search plots by need",
    from: "Area from (ha)",
    more: "Price, utilities, distances, place",
    power: /^Power \(/,
    industry: "Industry",
    find: "Find plots",
    found: /^[\d,]+ plots$/,
    results: "Plots found",
    reasons: "Why it fits",
    narrow: "Narrow down by counts",
    zone: /^Industrial zone /,
    keep: /^Put .* on the shortlist$/,
    beside: /^Compare Plot /,
    compare: "Compare the 2 chosen plots",
    comparison: "Plots side by side",
    area: "Measured area",
    close: "Close",
    about: /^About Plot /,
    interest: "Express interest",
    asked: /^Interest: Plot /,
    name: "Name",
    agree: /^I agree/,
    send: "Send",
    sent: /link in it/,
    report: "Report an error",
    wrong: "What is wrong?",
    kept: /report is kept/,
    schematic: "Schematic – not an official boundary",
    reported: /reported by .* on \d+ \w+ \d{4}/,
    print: "Page to print",
    shortlist: /^Kept: 1 plots/,
  },
} as const;

describe.each([
  ["a phone", phone],
  ["a desktop", desk],
] as const)("an investor's half hour on %s", (where, size) => {
  test.each(["vi", "en"] as const)("in %s: from a need to an expression of interest", async (language) => {
    const said = words[language];
    const { page, complaints } = await browser.visit(`?tab=plots&lang=${language}`, size);
    const form = page.getByRole("form", { name: said.form });
    const found = page.getByRole("status").filter({ hasText: said.found });
    await found.waitFor();
    const everything = await found.innerText();

    // The need: 0.4 hectares at least, with electricity, for electronics.
    await form.getByLabel(said.from).fill("0.4");
    await form.getByLabel(said.industry, { exact: true }).fill("26");
    await form.getByText(said.more).click();
    await form.getByLabel(said.power).fill("0.05");
    await form.getByRole("button", { name: said.find }).click();
    await expect.poll(() => found.innerText()).not.toBe(everything);
    expect(new URL(page.url()).searchParams.get("need.haFrom")).toBe("0.4");
    // The list scrolls within its panel; the page stays where it is.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
    const results = page.getByRole("list", { name: said.results });
    const cards = results.getByRole("listitem").filter({ has: page.getByRole("button", { name: said.keep }) });
    expect((await cards.first().getByRole("list", { name: said.reasons }).innerText()).split("\n").length).toBeGreaterThanOrEqual(3);
    expect(await cards.first().innerText()).toContain(said.schematic);
    expect(await cards.first().innerText()).toMatch(said.reported);

    // A facet narrows it down, and Back undoes it.
    const before = await found.innerText();
    await page.getByText(said.narrow).click();
    const zone = page.getByRole("button", { name: said.zone, pressed: false }).filter({ visible: true }).first();
    const promised = (await zone.innerText()).match(/([\d.,]+)$/)?.[1];
    await zone.click();
    await expect.poll(async () => (await found.innerText()).split(" ")[0]).toBe(promised);
    await page.goBack();
    await expect.poll(() => found.innerText()).toBe(before);
    expect(await violations(page)).toEqual([]);
    await picture(page, `plots-${where.replace("a ", "")}-${language}`);

    // Two side by side, one on the shortlist.
    await cards.nth(0).getByRole("button", { name: said.keep }).click();
    await page.getByText(said.shortlist).waitFor();
    await cards.nth(0).getByRole("button", { name: said.beside }).click();
    await cards.nth(1).getByRole("button", { name: said.beside }).click();
    await page.getByRole("button", { name: said.compare }).click();
    const comparison = page.getByRole("dialog", { name: said.comparison });
    await comparison.getByRole("rowheader", { name: said.area }).waitFor();
    expect(await comparison.getByRole("columnheader").count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await picture(page, `plots-compared-${where.replace("a ", "")}-${language}`);
    await page.keyboard.press("Escape");
    await comparison.waitFor({ state: "detached" });

    // The sheet of one, opened by keyboard.
    const opener = cards.first().getByRole("button").first();
    await opener.focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("complementary", { name: said.about });
    await sheet.getByRole("link", { name: said.print }).waitFor();
    expect(await sheet.innerText()).toMatch(said.reported);
    expect(await violations(page)).toEqual([]);
    await picture(page, `plots-sheet-${where.replace("a ", "")}-${language}`);

    await sheet.getByRole("button", { name: said.interest }).click();
    const asking = page.getByRole("dialog", { name: said.asked });
    await asking.getByLabel(said.name, { exact: true }).fill("Trần Đầu Tư");
    await asking.getByLabel("E-mail", { exact: true }).fill(`investor-${language}-${size.width}@example.com`);
    await asking.getByRole("checkbox", { name: said.agree }).check();
    expect(await violations(page)).toEqual([]);
    await asking.getByRole("button", { name: said.send }).click();
    await asking.getByRole("status").filter({ hasText: said.sent }).waitFor();
    await page.keyboard.press("Escape");

    await sheet.getByRole("button", { name: said.report }).click();
    const wrong = page.getByRole("dialog");
    await wrong.getByLabel(said.wrong).fill("Đường chỉ rộng 12 m.");
    await wrong.getByRole("button", { name: said.send }).click();
    await wrong.getByRole("status").filter({ hasText: said.kept }).waitFor();
    await page.keyboard.press("Escape");

    // The address brings all of it back; Escape closes the sheet.
    const shared = new URL(page.url()).search;
    const again = await browser.visit(shared, size);
    await again.page.getByRole("complementary", { name: said.about }).getByRole("link", { name: said.print }).waitFor();
    const there = again.page.getByRole("status").filter({ hasText: said.found });
    await expect.poll(() => there.innerText()).toBe(before);
    expect(await typedIn(again.page, said.from)).toBe("0.4");
    await again.page.getByRole("button", { name: said.compare }).waitFor();
    await again.page.getByRole("complementary", { name: said.about }).getByRole("button", { name: said.close }).focus();
    await again.page.keyboard.press("Escape");
    await again.page.getByRole("complementary", { name: said.about }).waitFor({ state: "detached" });
    expect([...complaints, ...again.complaints]).toEqual([]);
  });
});

test("a need that nothing meets is left with the officers", async () => {
  const { page } = await browser.visit("?tab=plots&need.haFrom=5000");
  await page.getByText("Không có lô nào đáp ứng").waitFor();

  await page.getByRole("button", { name: "Báo cho tôi khi có" }).click();

  const dialog = page.getByRole("dialog", { name: "Báo cho tôi khi có" });
  await dialog.getByLabel("Họ tên").fill("Lê Chờ Đợi");
  await dialog.getByLabel("E-mail", { exact: true }).fill("waiting@example.com");
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("button", { name: "Gửi" }).click();
  await dialog.getByRole("status").filter({ hasText: "liên kết trong thư" }).waitFor();
});

test("a search is saved under a name and asked again", async () => {
  const { page } = await browser.visit("?tab=plots&need.haFrom=0.5");
  await page.getByText(/^Đã lưu:/).click();
  await page.getByLabel("Tên lần tìm").fill("Nửa hecta");
  await page.getByRole("button", { name: "Lưu lần tìm này" }).click();
  await page.getByRole("button", { name: "Xoá nhu cầu" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.has("need.haFrom")).toBe(false);

  await page.getByRole("button", { name: "Nửa hecta", exact: true }).click();

  expect(new URL(page.url()).searchParams.get("need.haFrom")).toBe("0.5");
  expect(await typedIn(page, "Diện tích từ (ha)")).toBe("0.5");
});

function typedIn(page: Page, label: string): Promise<string> {
  return page.getByLabel(label).inputValue();
}
