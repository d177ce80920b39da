import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture, service } from "./browser.ts";

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

const letterWords = {
  vi: {
    open: "Quan tâm lô này",
    report: "Báo sai sót",
    send: "Gửi",
    name: ["Họ tên", "Hãy ghi họ tên."],
    email: ["E-mail", "Hãy ghi địa chỉ e-mail để nhận thư. Một thư sẽ nhờ bạn xác nhận."],
    notOne: "Hãy ghi đúng một địa chỉ e-mail, như ten@congty.vn. Một thư sẽ nhờ bạn xác nhận.",
    agree: [/^Tôi đồng ý/, "Cần bạn đồng ý thì mới gửi được."],
    wrong: ["Điều gì sai?", "Hãy ghi điều gì sai."],
    sent: /liên kết trong thư/,
  },
  en: {
    open: "Express interest",
    report: "Report an error",
    send: "Send",
    name: ["Name", "Write your name."],
    email: ["E-mail", "Write the e-mail address to answer to. A mail will ask you to confirm."],
    notOne: "Give exactly one e-mail address, such as name@company.com. A mail will ask you to confirm.",
    agree: [/^I agree/, "This can be sent only if you agree."],
    wrong: ["What is wrong?", "Write what is wrong."],
    sent: /link in it/,
  },
} as const;

test.each([
  ["vi", { width: 390, height: 800 }],
  ["en", { width: 1366, height: 800 }],
] as const)("what a letter lacks is said at its fields, in %s on %o, and nothing typed is lost", async (language, size) => {
  const said = letterWords[language];
  const { page } = await browser.visit(`?tab=plots&lang=${language}`, size);
  await page.getByRole("list", { name: words[language].results }).getByRole("listitem").first().getByRole("button").first().click();
  const sheet = page.getByRole("complementary", { name: words[language].about });
  await sheet.getByRole("button", { name: said.open }).click();
  const letter = page.getByRole("dialog");
  const name = letter.getByLabel(said.name[0], { exact: true });
  const email = letter.getByLabel(said.email[0], { exact: true });
  const agree = letter.getByRole("checkbox", { name: said.agree[0] });
  const send = letter.getByRole("button", { name: said.send });
  await agree.waitFor();
  expect(await name.getAttribute("aria-invalid")).toBeNull();

  await send.click();

  await expect.poll(() => isFocused(name)).toBe(true);
  expect(await describedBy(name)).toBe(said.name[1]);
  expect(await describedBy(email)).toBe(said.email[1]);
  expect(await describedBy(agree)).toBe(said.agree[1]);
  for (const field of [name, email, agree]) {
    expect(await field.getAttribute("aria-invalid")).toBe("true");
  }
  expect(await violations(page)).toEqual([]);
  await picture(page, `letter-wrong-${size.width}-${language}`);

  // What is put right is no longer said to be wrong; what is not yet right comes next.
  await name.fill("Trần Đầu Tư");
  expect(await name.getAttribute("aria-invalid")).toBeNull();
  await email.fill("tran@congty");
  await send.click();
  await expect.poll(() => isFocused(email)).toBe(true);
  expect(await describedBy(email)).toBe(said.notOne);
  await email.fill(`tran-${language}-${size.width}@congty.example`);
  await send.click();
  await expect.poll(() => isFocused(agree)).toBe(true);
  expect(await name.inputValue()).toBe("Trần Đầu Tư");
  await agree.check();
  await send.click();
  await letter.getByRole("status").filter({ hasText: said.sent }).waitFor();
  await page.keyboard.press("Escape");

  await sheet.getByRole("button", { name: said.report }).click();
  const wrong = letter.getByLabel(said.wrong[0]);
  await send.click();
  await expect.poll(() => isFocused(wrong)).toBe(true);
  expect(await describedBy(wrong)).toBe(said.wrong[1]);
  await picture(page, `report-wrong-${size.width}-${language}`);
});

test.each([
  [
    "vi",
    390,
    "Báo cho tôi khi có",
    "Nhu cầu được ghi lại",
    ["từ 5.000 ha", "Giá không quá 90 USD/m²", "Cảng trong vòng (km): 40", "Có khí đốt"],
  ],
  [
    "en",
    1366,
    "Tell me when",
    "The need that is kept",
    ["from 5,000 ha", "Price up to 90 USD/m²", "Port within (km): 40", "With piped gas"],
  ],
] as const)("whoever leaves a need reads in %s, %i px wide, which", async (language, width, open, title, lines) => {
  const { page } = await browser.visit(
    `?tab=plots&lang=${language}&need.haFrom=5000&need.priceTo=90&need.priceUnit=usd-per-m2&need.portKm=40&need.gas=true`,
    { width, height: 800 },
  );

  await page.getByRole("button", { name: open }).click();

  const need = page.getByRole("dialog", { name: open }).getByRole("region", { name: title });
  await expect.poll(() => need.getByRole("listitem").allInnerTexts()).toEqual([...lines]);
  expect(await violations(page)).toEqual([]);
  await picture(page, `need-in-words-${width}-${language}`);
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

test("where mail is not set up the page says so before anybody fills in a form", async () => {
  const { page } = await browser.visit("robots.txt");
  await page.route("**/api/accounts/me", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), answersByMail: false } });
  });
  await page.goto(`${service.address}/?tab=plots&need.haFrom=0.5`);
  await page.getByText(/không báo được khi có lô phù hợp\. Hãy lưu lần tìm này/).waitFor();
  expect(await page.getByRole("button", { name: "Báo cho tôi khi có" }).count()).toBe(0);

  await page.getByRole("list", { name: words.vi.results }).getByRole("listitem").first().getByRole("button").first().click();

  const sheet = page.getByRole("complementary", { name: words.vi.about });
  await sheet.getByText(/không nhận được lời quan tâm\. Hãy liên hệ trực tiếp/).waitFor();
  expect(await sheet.getByRole("button", { name: words.vi.interest }).count()).toBe(0);
  await sheet.getByRole("button", { name: words.vi.report }).click();
  await page.getByRole("dialog").getByLabel(words.vi.wrong).waitFor();
  expect(await page.getByRole("dialog").getByLabel("E-mail").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test("the map goes to the plots found when asked, and to a plot an address opens", async () => {
  const { page } = await browser.visit("?tab=plots&map=6/16/106");
  const zoomOf = (shown: Page) => Number.parseFloat(new URL(shown.url()).searchParams.get("map") ?? "");
  const first = page.getByRole("list", { name: words.vi.results }).getByRole("listitem").first().getByRole("button").first();
  await first.waitFor();
  expect(zoomOf(page)).toBe(6);
  await page.getByRole("button", { name: "Xem tất cả trên bản đồ" }).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(7);

  await first.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("plot")).not.toBeNull();
  const opened = await browser.visit(`?plot=${new URL(page.url()).searchParams.get("plot")}`);

  await expect.poll(() => zoomOf(opened.page)).toBeGreaterThan(13);
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

test("what the address gets wrong is said by name, and the rest is searched", async () => {
  const { page } = await browser.visit("?tab=plots&need.haFrom=0.5&need.powerMw=much&need.width=5");
  const wrong = page.getByRole("alert");
  await wrong.waitFor();
  expect(await wrong.getByRole("listitem").allInnerTexts()).toEqual([
    "need.powerMw = “much”: không đọc được giá trị này",
    "need.width = “5”: không có điều kiện nào tên như vậy",
  ]);
  expect(await typedIn(page, "Diện tích từ (ha)")).toBe("0.5");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Xoá nhu cầu" }).click();

  await wrong.waitFor({ state: "detached" });
});

test("a number that cannot be used is said at its field, and the rest is searched", async () => {
  const { page } = await browser.visit("?tab=plots", phone);
  const form = page.getByRole("form", { name: words.vi.form });
  await form.getByText(words.vi.more).click();
  const power = form.getByLabel(words.vi.power);
  await power.fill("-5");
  await form.getByText(words.vi.more).click();
  await form.getByLabel(words.vi.from).fill("0.5");

  await form.getByRole("button", { name: words.vi.find }).click();

  await form.getByText(/^Chưa tìm theo ô này/).waitFor();
  expect(await power.inputValue()).toBe("-5");
  expect(await power.getAttribute("aria-invalid")).toBe("true");
  expect(await power.evaluate((field) => field === document.activeElement)).toBe(true);
  expect([...new URL(page.url()).searchParams.keys()].filter((name) => name.startsWith("need."))).toEqual(["need.haFrom"]);
  expect(await violations(page)).toEqual([]);

  await power.fill("5");
  await form.getByRole("button", { name: words.vi.find }).click();

  await expect.poll(() => new URL(page.url()).searchParams.get("need.powerMw")).toBe("5");
  expect(await power.getAttribute("aria-invalid")).toBe("false");
});

test("Escape closes a letter, and not the plot it is about", async () => {
  const { page } = await browser.visit("?tab=plots");
  await page.getByRole("list", { name: words.vi.results }).getByRole("listitem").first().getByRole("button").first().click();
  const sheet = page.getByRole("complementary", { name: words.vi.about });
  await sheet.getByRole("button", { name: words.vi.interest }).click();
  const letter = page.getByRole("dialog", { name: words.vi.asked });
  await letter.getByLabel(words.vi.name, { exact: true }).fill("Trần Đầu Tư");

  await page.keyboard.press("Escape");

  await letter.waitFor({ state: "detached" });
  expect(await sheet.isVisible()).toBe(true);
});

const areaWords = {
  vi: {
    where: "Nơi tìm trên bản đồ",
    map: "Bản đồ",
    draw: "Vẽ vùng trên bản đồ",
    corners: /^Các đỉnh/,
    search: "Tìm trong vùng này",
    middle: "Đặt đỉnh ở giữa bản đồ",
    drawn: "Trong vùng đã vẽ, 3 đỉnh",
    edit: "Sửa vùng",
    remove: "Bỏ vùng",
    crosses: /cắt nhau/,
    from: "Diện tích từ (ha)",
    legend: "Lớp bản đồ và chú giải",
    plots: "Lô đất theo tình trạng",
    statuses: ["Còn trống", "Đã giữ chỗ", "Đã cho thuê", "Đã bàn giao", "Đã thu hồi", "Chưa giải phóng mặt bằng", "Chưa công khai"],
    found: /^[\d.]+ lô đất$/,
  },
  en: {
    where: "Where on the map",
    map: "Map",
    draw: "Draw an area on the map",
    corners: /^Corners: latitude/,
    search: "Search in this area",
    middle: "Corner at the map's middle",
    drawn: "In the drawn area, 3 corners",
    edit: "Edit the area",
    remove: "Remove the area",
    crosses: /sides cross/,
    from: "Area from (ha)",
    legend: "Layers and legend",
    plots: "Plots by status",
    statuses: ["Available", "Reserved", "Leased", "Handed over", "Taken back", "Not cleared", "Not public"],
    found: /^[\d,]+ plots$/,
  },
} as const;

describe("an area of the map", () => {
  test.each([
    ["a phone", "vi", phone],
    ["a desktop", "en", desk],
  ] as const)("on %s in %s: typed, mended, shared and taken away", async (where, language, size) => {
    const said = areaWords[language];
    const { page } = await browser.visit(`?tab=plots&lang=${language}`, size);
    const found = page.getByRole("status").filter({ hasText: said.found });
    await found.waitFor();
    const everything = await found.innerText();
    const area = page.getByRole("region", { name: said.where });

    // What is typed of the need survives the area; crossing lines are said in words.
    await page.getByLabel(said.from).fill("0.4");
    await area.getByRole("button", { name: said.draw }).click();
    await area.getByLabel(said.corners).fill("21, 105\n22, 107\n21, 107\n22, 105");
    await picture(page, `plots-area-drawing-${where.replace("a ", "")}-${language}`);
    expect(await violations(page)).toEqual([]);
    await area.getByRole("button", { name: said.search }).click();
    await page.getByRole("alert").filter({ hasText: said.crosses }).waitFor();
    expect(await typedIn(page, said.from)).toBe("0.4");

    await area.getByRole("button", { name: said.edit }).click();
    expect((await area.getByLabel(said.corners).inputValue()).split("\n")).toHaveLength(4);
    await area.getByLabel(said.corners).fill("21.05, 105.9\n21.05, 106.15\n21.35, 106");
    await area.getByRole("button", { name: said.search }).click();
    await area.getByRole("button", { name: said.drawn }).waitFor();
    await expect.poll(() => found.innerText()).not.toBe(everything);
    const within = "POLYGON((105.9 21.05,106.15 21.05,106 21.35,105.9 21.05))";
    expect(new URL(page.url()).searchParams.get("need.within")).toBe(within);
    const table = await page.getByRole("link", { name: /CSV/ }).getAttribute("href");
    expect(new URL(table ?? "", page.url()).searchParams.get("within")).toBe(within);
    expect(await violations(page)).toEqual([]);

    // The legend says what the plots' colours and patterns are.
    const title = page.getByRole("button", { name: said.legend });
    if ((await title.getAttribute("aria-expanded")) === "false") {
      await title.click();
    }
    const legend = page.getByRole("region", { name: said.plots });
    await expect.poll(() => legend.getByRole("listitem").allInnerTexts()).toEqual(said.statuses);
    expect(await violations(page)).toEqual([]);
    await picture(page, `plots-area-${where.replace("a ", "")}-${language}`);

    const narrowed = await found.innerText();
    const again = await browser.visit(new URL(page.url()).search, size);
    const there = again.page.getByRole("status").filter({ hasText: said.found });
    await expect.poll(() => there.innerText()).toBe(narrowed);
    await again.page.getByRole("button", { name: said.remove }).click();
    await expect.poll(() => there.innerText()).toBe(everything);
    expect(again.complaints).toEqual([]);
  });
});

test("several statuses are asked at once", async () => {
  const { page } = await browser.visit("?tab=plots");
  const found = page.getByRole("status").filter({ hasText: words.vi.found });
  await found.waitFor();
  const available = await found.innerText();
  await page.getByText(words.vi.more).click();
  const statuses = page.getByRole("group", { name: /^Tình trạng/ });
  await statuses.getByRole("checkbox", { name: "Còn trống" }).check();
  await statuses.getByRole("checkbox", { name: "Đã cho thuê" }).check();
  await picture(page, "plots-statuses");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: words.vi.find }).click();

  await expect.poll(() => new URL(page.url()).searchParams.get("need.status")).toBe("available,leased");
  await expect.poll(() => found.innerText()).not.toBe(available);
});

test("an area is drawn by keys, and by clicks", async () => {
  const said = areaWords.vi;
  const { page } = await browser.visit("?tab=plots&map=12/21.2/106.1");
  const area = page.getByRole("region", { name: said.where });
  const map = page.getByRole("region", { name: said.map, exact: true });
  await area.getByRole("button", { name: said.draw }).click();
  await map.focus();
  for (const [index, arrow] of ["ArrowRight", "ArrowDown", "ArrowLeft"].entries()) {
    await page.keyboard.press("Space");
    await expect.poll(async () => (await area.getByLabel(said.corners).inputValue()).split("\n").length).toBe(index + 1);
    await page.keyboard.press(arrow);
    await page.waitForTimeout(300);
  }
  await page.keyboard.press("Enter");
  await area.getByRole("button", { name: said.drawn }).waitFor();
  await area.getByRole("button", { name: said.remove }).click();

  await area.getByRole("button", { name: said.draw }).click();
  const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  for (const [right, down] of [
    [0.5, 0.3],
    [0.8, 0.5],
    [0.55, 0.7],
    [0.5, 0.3],
  ] as const) {
    await page.mouse.click(x + right * width, y + down * height);
    await page.waitForTimeout(400);
  }
  await area.getByRole("button", { name: said.drawn }).waitFor();

  await area.getByRole("button", { name: said.edit }).click();
  await map.focus();
  await page.keyboard.press("Escape");
  await area.getByRole("button", { name: said.edit }).waitFor();

  // A survey table in a zone of VN-2000: five kilometres square with a hole of one.
  await area.getByRole("button", { name: said.edit }).click();
  await area.getByText("Từ bảng toạ độ VN-2000").click();
  const square = (side: number) =>
    [
      [-1, -1],
      [-1, 1],
      [1, 1],
      [1, -1],
    ].map(([north = 0, east = 0]) => `${2_353_399 + (north * side) / 2}\t${416_226 + (east * side) / 2}`);
  await area.getByLabel("Toạ độ các đỉnh").fill([...square(5000), "", ...square(1000)].join("\n"));
  await area.getByRole("button", { name: "Đưa các đỉnh vào vùng" }).click();
  await expect.poll(async () => (await area.getByLabel(said.corners).inputValue()).split("\n").length).toBe(9);
  expect(await violations(page)).toEqual([]);
  await picture(page, "plots-area-table");
  await area.getByRole("button", { name: said.search }).click();
  await area.getByRole("button", { name: "Trong vùng đã vẽ, 8 đỉnh" }).waitFor();
  expect(new URL(page.url()).searchParams.get("need.within")).toMatch(/^POLYGON\(\(106\.17.+\),\(106\.18.+\)\)$/);
});

function isFocused(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement);
}

/** What is read out beside a field's name. */
function describedBy(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}

function typedIn(page: Page, label: string): Promise<string> {
  return page.getByLabel(label).inputValue();
}
