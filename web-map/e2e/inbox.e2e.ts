import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DemandMap, InterestSheet } from "../src/api/inbox.ts";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture, service } from "./browser.ts";
import { mailedTo } from "./mail.ts";
import { person, signIn } from "./people.ts";

const officer = person("officer", "Nguyễn Thị Thư");
const planner = person("planner", "Lê Quang Nhu");

let hers: Browser;
let theirs: Browser;
beforeAll(async () => {
  [hers, theirs] = await Promise.all([openBrowser(), openBrowser()]);
});
afterAll(() => Promise.all([hers, theirs].map((browser) => browser.close())));

test("an error that a stranger reports is read, answered and closed by an officer of the province", async () => {
  const words = `Đường trước lô chỉ rộng 12 m (${Date.now().toString(36)}).`;
  const [{ page: stranger }, page] = await Promise.all([
    plotOfBacGiang().then((plot) => theirs.visit(`?plot=${plot}`)),
    signIn(hers, officer),
  ]);
  await stranger.getByRole("button", { name: "Báo sai sót" }).click();
  const report = stranger.getByRole("dialog");
  await report.getByLabel("Điều gì sai?").fill(words);
  await report.getByRole("button", { name: "Gửi" }).click();
  await report.getByRole("status").filter({ hasText: "ghi nhận sai sót" }).waitFor();

  await page.getByRole("tab", { name: "Thư đến" }).click();
  await page.getByRole("button", { name: /^Sai sót được báo \d+ mới$/ }).click();
  const opener = page.getByRole("table", { name: "Sai sót được báo" }).getByRole("button", { name: words });
  await opener.waitFor();
  await picture(page, "inbox-reports");
  await opener.focus();
  await page.keyboard.press("Enter");
  const letter = page.getByRole("article", { name: "Thư đang mở" });
  await letter.getByText("họ không nhận được câu trả lời").waitFor();

  // The address opens it again, and Back leads to the list.
  expect(new URL(page.url()).searchParams.get("letter")).toMatch(/^error-reports\//);
  await page.reload();
  await letter.getByText("họ không nhận được câu trả lời").waitFor();
  await page.goBack();
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.goForward();
  await letter.getByText("họ không nhận được câu trả lời").waitFor();

  // Its plot opens on the map.
  const place = new URL(page.url()).searchParams.get("map");
  await letter.getByRole("button", { name: /^Xem trên bản đồ/ }).click();
  const plot = page.getByRole("complementary", { name: /^Thông tin Lô / });
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).not.toBe(place);
  await plot.getByRole("button", { name: "Đóng" }).click();

  await letter.getByRole("textbox", { name: "Trả lời" }).fill("Cảm ơn, chúng tôi sẽ đo lại.");
  await letter.getByRole("button", { name: "Lưu trả lời" }).click();
  await letter.getByText("Đã ghi câu trả lời.").waitFor();
  await letter.getByText("Cảm ơn, chúng tôi sẽ đo lại.").waitFor();
  expect(await letter.getByRole("textbox", { name: "Trả lời" }).inputValue()).toBe("");
  await picture(page, "inbox-report");
  expect(await violations(page)).toEqual([]);

  await letter.getByRole("button", { name: "Đóng việc này" }).click();
  await letter.getByRole("button", { name: "Đóng hẳn" }).click();
  await letter.getByText("Việc này đã đóng.").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H3");
  expect(await letter.getByRole("button", { name: "Lưu trả lời" }).count()).toBe(0);

  // It is no longer among the new ones, but among those that are closed.
  await page.getByRole("button", { name: "Về danh sách thư" }).click();
  const state = page.getByLabel("Tình trạng", { exact: true });
  await expect.poll(() => state.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await opener.count()).toBe(0);
  await state.selectOption("closed");
  await opener.waitFor();
});

test("interest, here from a fixture with letters that can no longer be answered: read on a phone, an answer that fails is kept, signing out leaves nothing", async () => {
  const page = await signIn(hers, officer);
  await page.context().route(/\/api\/interest(\?|\/[\da-f]{8}-)/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const one = letters.find(({ interest }) => pathname.endsWith(interest.id));
    const list = { numberMatched: 2, numberReturned: 2, interest: letters.map(({ interest }) => interest) };
    // What is written goes to the service itself, which knows no such letter.
    await (route.request().method() === "GET" ? route.fulfill({ json: one ?? list }) : route.continue());
  });
  await page.getByRole("tab", { name: "Thư đến" }).click();
  const table = page.getByRole("table", { name: "Quan tâm" });
  await table.getByText("từ 2,5 đến 10 ha · Bắc Giang").waitFor();
  await picture(page, "inbox-interest");

  await table.getByRole("button", { name: "Trần Đầu Tư" }).click();
  const letter = page.getByRole("article", { name: "Thư đang mở" });
  expect(await letter.getByRole("link", { name: "tran@example.invalid" }).getAttribute("href")).toBe("mailto:tran@example.invalid");
  expect(await letter.getByRole("link", { name: "+84 204 385 4113" }).getAttribute("href")).toBe("tel:+842043854113");
  const answer = letter.getByRole("textbox", { name: "Trả lời" });
  await answer.fill("Mời anh đến xem lô.");
  await letter.getByRole("button", { name: "Gửi trả lời" }).click();
  await letter.getByRole("alert").getByText("Tỉnh của bạn không có quan tâm này.").waitFor();
  await picture(page, "inbox-letter");
  expect(await violations(page)).toEqual([]);

  // Another letter, which can no longer be answered; the first one's answer is still there afterwards.
  await page.getByRole("button", { name: "Về danh sách thư" }).click();
  await table.getByRole("button", { name: "Lê Chờ Đợi" }).click();
  await letter.getByText("không trả lời qua e-mail được nữa").waitFor();
  expect(await answer.count()).toBe(0);
  await page.getByRole("button", { name: "Về danh sách thư" }).click();
  await table.getByRole("button", { name: "Trần Đầu Tư" }).click();
  expect(await answer.inputValue()).toBe("Mời anh đến xem lô.");

  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Send the answer" }).waitFor();
  await picture(page, "inbox-phone-letter-en");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to the letters" }).click();
  await page.getByText("2.5 to 10 ha").waitFor();
  await picture(page, "inbox-phone-en");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.getByRole("button", { name: `My account: ${officer.name}` }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByText("Sign in to read what people and investors write").waitFor();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }, document.body.innerText]),
  );
  expect(kept).not.toMatch(/tran@example|Trần Đầu Tư|Mời anh đến/);
});

test("the demand map of a planner says that nobody asked yet; with a fixture, circles and tables say the same", async () => {
  const page = await signIn(theirs, planner, "?tab=inbox&map=10/21.3/106.4");
  const open = page.getByRole("button", { name: /^Bản đồ nhu cầu/ });
  await open.click();
  await page.getByText("Chưa có ai quan tâm lô đất nào của tỉnh.").waitFor();
  await page.getByText("Chưa có ai để lại nhu cầu.").waitFor();

  await page.getByRole("button", { name: /^Quan tâm/ }).click();
  await page.context().route("**/api/interest/demand", (route) => route.fulfill({ json: demand }));
  await open.click();
  const sites = page.getByRole("table", { name: "Quan tâm theo khu, cụm" });
  expect(await sites.getByRole("row", { name: /^Quang Châu/ }).innerText()).toMatch(/12\s+30,00\s+45,50/);
  expect(await sites.getByRole("row", { name: /^Vân Trung/ }).innerText()).toMatch(/dưới 3\s+—\s+—/);
  const circles = page.getByRole("img", { name: /người quan tâm$/ });
  expect(await circles.count()).toBe(2);
  await page.getByRole("img", { name: "Vân Trung: dưới 3 người quan tâm" }).waitFor();

  await sites.getByRole("button", { name: "Quang Châu" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => placeOf(page)).toMatch(/^14\/21\.27\d+\/106\.(09|10|11)/);
  await picture(page, "inbox-demand");
  await page.setViewportSize({ width: 360, height: 740 });
  await picture(page, "inbox-phone-demand");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("tab", { name: "Danh sách" }).click();
  await circles.first().waitFor({ state: "detached" });
});

test.skipIf(service.mailbox === null)("interest is read once the link in the mail confirms it, and answered by mail", async () => {
  const mailbox = service.mailbox ?? "";
  const name = `Trần Đầu Tư ${Date.now().toString(36)}`;
  const email = `tran.${Date.now().toString(36)}@example.invalid`;
  const { page: stranger } = await hers.visit(`?lang=vi&plot=${await plotOfBacGiang()}`);
  await stranger.getByRole("button", { name: "Quan tâm lô này" }).click();
  const form = stranger.getByRole("dialog");
  await form.getByLabel("Họ tên").fill(name);
  await form.getByLabel("E-mail", { exact: true }).fill(email);
  await form.getByLabel("Lời nhắn").fill("Chúng tôi muốn đến xem lô trong tuần này.");
  await form.getByRole("checkbox").check();
  await form.getByRole("button", { name: "Gửi" }).click();
  await form.getByRole("status").filter({ hasText: "liên kết trong thư" }).waitFor();

  // Until it is confirmed nobody reads it.
  await theirs.signOutEverywhere();
  const page = await signIn(theirs, officer, "?tab=inbox");
  await page.getByText("Không có thư nào như vậy.").waitFor();
  await stranger.goto(await mailedTo(mailbox, email, /http\S+\/interest\/confirm\/\S+/));
  await stranger.getByRole("button", { name: "Xác nhận" }).click();
  await stranger.getByText("Cán bộ của tỉnh đã nhận được thông tin").waitFor();

  await page.reload();
  await page.getByRole("table", { name: "Quan tâm" }).getByRole("button", { name }).click();
  const letter = page.getByRole("article", { name: "Thư đang mở" });
  await letter.getByText("Chúng tôi muốn đến xem lô trong tuần này.").waitFor();
  expect(await letter.getByRole("link", { name: email }).getAttribute("href")).toBe(`mailto:${email}`);
  await letter.getByRole("textbox", { name: "Trả lời" }).fill("Moi anh den xem lo.");
  await letter.getByRole("button", { name: "Gửi trả lời" }).click();
  await letter.getByText("Moi anh den xem lo.").waitFor();
  await mailedTo(mailbox, email, /Moi anh den xem lo\./);
});

function placeOf(page: Page): string {
  return new URL(page.url()).searchParams.get("map") ?? "";
}

async function plotOfBacGiang(): Promise<string> {
  const answer = await fetch(`${service.address}/api/plots?province=24&limit=1`);
  const { plots } = (await answer.json()) as { plots: { code: string }[] };
  return plots[0]?.code ?? "";
}

const someone = {
  state: "new",
  confirmedAt: "2026-11-26T03:00:00Z",
  language: "vi",
  plot: null,
  site: null,
  siteName: null,
  organisation: null,
  reachable: true,
} as const;
const need = {
  hectaresFrom: 2.5,
  hectaresTo: 10,
  province: "Bắc Giang",
  industry: "26",
  powerMw: 3,
  waterM3Day: null,
  wastewaterM3Day: null,
  heightM: null,
  priceUpTo: 90,
  priceUnit: "usd-per-m2",
  within: null,
} as const;
const letters: readonly InterestSheet[] = [
  {
    interest: {
      ...someone,
      id: "0b0e5d0e-7d0a-4f6a-9d0e-2f1c3b4a5d6e",
      name: "Trần Đầu Tư",
      organisation: "Công ty Điện tử Sông Cầu",
      plot: "bac-giang-kcn-quang-chau-a-01",
      site: "bac-giang-kcn-quang-chau",
      siteName: "Quang Châu",
      need: null,
    },
    email: "tran@example.invalid",
    telephone: "+84 204 385 4113",
    words: "Chúng tôi muốn đến xem lô trong tuần này.",
    answers: [],
    matches: [],
  },
  {
    interest: { ...someone, id: "1b0e5d0e-7d0a-4f6a-9d0e-2f1c3b4a5d6e", name: "Lê Chờ Đợi", need, reachable: false },
    email: "le@example.invalid",
    telephone: null,
    words: null,
    answers: [{ at: "2026-11-26T04:00:00Z", by: "Phạm Văn Đáp", text: "Chưa có lô nào như vậy.", mailed: true }],
    matches: [{ plot: "bac-giang-kcn-quang-chau-a-01", foundAt: "2026-11-26T05:00:00Z", toldAt: null }],
  },
];

const wanted = (
  site: string,
  name: string,
  people: string,
  hectares: readonly [number, number] | null,
  coordinates: readonly number[],
) => ({
  type: "Feature",
  id: site,
  geometry: { type: "Point", coordinates: [...coordinates] },
  properties: {
    site,
    name,
    kind: "industrial-zone" as const,
    status: "operating" as const,
    people,
    hectaresFrom: hectares?.[0] ?? null,
    hectaresTo: hectares?.[1] ?? null,
  },
});
const demand: DemandMap = {
  type: "FeatureCollection",
  features: [
    wanted("bac-giang-kcn-quang-chau", "Quang Châu", "12", [30, 45.5], [106.11, 21.27]),
    wanted("bac-giang-kcn-van-trung", "Vân Trung", "<3", null, [106.13, 21.25]),
  ],
  needs: [
    { province: "Bắc Giang", people: "4", hectaresFrom: 20, hectaresTo: 20 },
    { province: null, people: "<3", hectaresFrom: null, hectaresTo: null },
  ],
};
