import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture } from "./browser.ts";
import { pasteOutline } from "./drawing.ts";
import { clearGround } from "./ground.ts";
import { person, signIn } from "./people.ts";

const officer = person("officer", "Phạm Thị Lô");
const colleague = person("officer", "Vũ Văn Nhanh");
const planner = person("planner", "Đỗ Quang Hạ");

let hers: Browser;
let his: Browser;
let page: Page;
let other: Page;
let site: string;
beforeAll(async () => {
  [hers, his] = await Promise.all([openBrowser(), openBrowser()]);
  site = await publishedCluster();
  page = await signIn(hers, officer, `?site=${site}`);
  other = await signIn(his, colleague, `?site=${site}`);
});
afterAll(() => Promise.all([hers, his].map((browser) => browser.close())));

const plots = (on: Page) => on.getByRole("region", { name: "Lô đất", exact: true });

describe("the plots of a new cluster", { timeout: 180_000 }, () => {
  test("are laid out by a grid, named, and saved; a save that fails and a reload lose nothing", async () => {
    await plots(page).getByText("Chưa có lô nào.").waitFor();
    await plots(page).getByRole("button", { name: "Lập lô" }).click();
    const grid = page.getByRole("form", { name: "Chia thành lưới" });
    await grid.getByLabel("Bề rộng (m)", { exact: true }).fill("150");
    await grid.getByLabel("Bề sâu (m)", { exact: true }).fill("150");
    await grid.getByRole("button", { name: "Chia thử" }).click();
    const table = page.getByRole("table", { name: "Các lô sẽ lập" });
    await table.getByRole("row", { name: /Đường và dải ven/ }).waitFor();
    await page.getByRole("img", { name: "Lô sẽ lập A-01" }).first().waitFor();
    await picture(page, "plotting-grid");

    await table.getByLabel("Số lô của A-01").fill("a 02");
    await table.getByText("Số lô lặp lại.").first().waitFor();
    await table.getByLabel("Số lô của A-01").fill("Lô Một");
    await table.getByRole("checkbox").last().uncheck();
    const saving = page.getByRole("form", { name: "Các lô sẽ ghi" });
    await saving.getByLabel("Điện (MW)").fill("2.5");
    await saving.getByText("ai báo số liệu và ngày nào").waitFor();
    await saving.getByLabel("Ai báo số liệu").fill("Ban quản lý các KCN");
    await saving.getByLabel("Ngày báo").fill("2026-11-01");
    await saving.getByLabel("Ngành được nhận", { exact: true }).selectOption("26");
    await saving.getByRole("button", { name: "Thêm: Ngành được nhận" }).click();
    await saving.getByLabel("Có hiệu lực từ ngày").fill("2026-11-10");
    await saving.getByLabel("Nguồn", { exact: true }).fill("Quy hoạch chi tiết 1/500");
    expect(await violations(page)).toEqual([]);

    await hers.offline(true);
    await saving.getByRole("button", { name: /^Ghi \d+ lô vào hồ sơ$/ }).click();
    await saving.getByText("Chưa ghi; những gì đã nhập vẫn còn ở đây.").waitFor();
    await picture(page, "plotting-failed");
    await hers.offline(false);
    await page.reload();
    await expect.poll(() => table.getByLabel("Số lô của A-01").inputValue()).toBe("Lô Một");
    expect(await saving.getByLabel("Điện (MW)").inputValue()).toBe("2.5");

    await saving.getByRole("button", { name: /^Ghi \d+ lô vào hồ sơ$/ }).click();
    await plots(page)
      .getByText(/^Đã lập \d+ lô\.$/)
      .waitFor();
    await plots(page)
      .getByRole("row", { name: /^Lô Một.*Còn trống/ })
      .waitFor();
    await page.getByRole("region", { name: "Tỷ lệ lấp đầy" }).getByText("Còn trống").waitFor();
    await picture(page, "plotting-list");
    expect(await violations(page)).toEqual([]);
  });

  test("are left out of another grid where plots lie already; taken in all the same they are refused together, with the reason beside them", async () => {
    await plots(page).getByRole("button", { name: "Lập lô" }).click();
    await page.getByRole("button", { name: "Chia thử" }).click();
    const table = page.getByRole("table", { name: "Các lô sẽ lập" });
    await plots(page)
      .getByRole("status")
      .filter({ hasText: /^\d+ lô chồng lên lô đã có của khu, trong đó 0 lô đang được chọn\./ })
      .waitFor();
    await table.getByText("Chồng lên lô đã có: Lô Một.", { exact: true }).waitFor();
    // The one that was not laid out before is all there is to lay out.
    await page.getByRole("button", { name: "Ghi 1 lô vào hồ sơ" }).waitFor();
    expect(await table.getByRole("checkbox", { checked: true }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 850 });
      await table.scrollIntoViewIfNeeded();
      await picture(page, `plotting-overlaps-${width}`);
    }
    await table.getByRole("checkbox", { name: "Lập lô A-02" }).check();
    await plots(page).getByRole("status").filter({ hasText: "trong đó 1 lô đang được chọn" }).waitFor();
    await table.getByText("Khu đã có lô mang số này.").waitFor();
    await page.getByLabel("Chữ đứng trước số lô của lưới").fill("Z-");
    await page.getByRole("button", { name: /^Ghi \d+ lô vào hồ sơ$/ }).click();
    await table
      .getByRole("alert")
      .getByText(/chồng lên lô/)
      .first()
      .waitFor();
    await picture(page, "plotting-refused");
    await page.getByRole("button", { name: "Bỏ các lô này, chia lại" }).click();
    await table.waitFor({ state: "detached" });

    await page.keyboard.press("Escape");
    await page.getByRole("table", { name: "Các lô đất của khu" }).waitFor();
  });
});

describe("one plot and two officers", { timeout: 180_000 }, () => {
  test("whoever comes second is told who was quicker", async () => {
    await open(page, "Lô Một");
    const wanted = await reserve(page, "Công ty Chậm Hơn");
    await other.reload();
    await open(other, "Lô Một");
    const first = await reserve(other, "Công ty Nhanh Hơn");
    await first.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
    await other.getByText("Đã ghi, có hiệu lực từ 12/11/2026.").waitFor();

    await wanted.getByRole("button", { name: "Ghi vào hồ sơ" }).click();

    await wanted.getByRole("alert").getByText("đang do Công ty Nhanh Hơn giữ").waitFor();
    expect(await wanted.getByLabel("Người thuê").inputValue()).toBe("Công ty Chậm Hơn");
    await plots(page).getByText("Công ty Nhanh Hơn", { exact: true }).waitFor();
    await picture(page, "plotting-held");
    await wanted.getByRole("button", { name: "Bỏ những gì đã nhập" }).click();
  });

  test("a figure changed by both is chosen, and recorded on what the other recorded", async () => {
    await plots(page).getByRole("button", { name: "Sửa số liệu và ranh giới" }).click();
    const form = await changeFigure(page, "Điện (MW)", "4");
    await other.reload();
    await plots(other).getByRole("button", { name: "Sửa số liệu và ranh giới" }).click();
    const theirs = await changeFigure(other, "Nước cấp (m³/ngày)", "800");
    await theirs.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
    await other.getByText("Đã ghi, có hiệu lực từ 15/11/2026.").waitFor();

    await form.getByRole("button", { name: "Ghi vào hồ sơ" }).click();

    const versions = page.getByRole("region", { name: "Hai bản khác nhau" });
    expect(
      await versions
        .getByRole("row", { name: /^Nước cấp/ })
        .getByRole("radio")
        .nth(1)
        .isChecked(),
    ).toBe(true);
    expect(await versions.getByRole("row", { name: /^Điện/ }).getByRole("radio").nth(0).isChecked()).toBe(true);
    await picture(page, "plotting-versions");
    expect(await violations(page)).toEqual([]);
    await versions.getByRole("button", { name: "Làm tiếp trên bản đã ghi" }).click();
    await form.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
    await page.getByText("Đã ghi, có hiệu lực từ 15/11/2026.").waitFor();
    await plots(page).getByRole("definition").filter({ hasText: /^4 / }).waitFor();
    await plots(page).getByRole("definition").filter({ hasText: /^800 / }).waitFor();
  });
});

describe("who builds the site", { timeout: 180_000 }, () => {
  test("recorded by two planners at once is one's, and the other sees whom it is and goes on with what was typed", async () => {
    const planners = await openBrowser();
    const desk = await signIn(planners, planner, `?site=${site}`);
    const card = desk.getByRole("region", { name: "Chủ đầu tư hạ tầng" });
    await card.getByText("Chưa ghi nhận chủ đầu tư.").waitFor();
    await card.getByRole("button", { name: "Ghi nhận chủ đầu tư" }).click();
    const form = desk.getByRole("form", { name: "Ghi nhận chủ đầu tư" });
    await form.getByLabel("Tên chủ đầu tư").fill("Công ty Chậm Hơn");
    await form.getByLabel("Có hiệu lực từ ngày").fill("2026-11-12");
    await form.getByLabel("Nguồn", { exact: true }).fill("Quyết định");
    await form.getByLabel("Số quyết định").fill("18/QĐ-UBND");
    await form.getByLabel("Ngày ký").fill("2026-11-10");
    const body = {
      validFrom: "2026-11-11",
      name: "Công ty Nhanh Hơn",
      decision: { number: "17/QĐ-UBND", signedOn: "2026-11-10" },
      source: "QĐ",
    };
    await ask(desk, "PUT", `/api/sites/${site}/investor`, body, { "If-None-Match": "*" });

    await form.getByRole("button", { name: "Ghi vào hồ sơ" }).click();

    const versions = form.getByRole("region", { name: "Hai bản khác nhau" });
    await versions.getByText("Công ty Nhanh Hơn").waitFor();
    await form.getByText("những gì đã nhập vẫn còn ở đây").waitFor();
    expect(await form.getByLabel("Tên chủ đầu tư").inputValue()).toBe("Công ty Chậm Hơn");
    expect(await violations(desk)).toEqual([]);
    await picture(desk, "plotting-investor");
    await versions.getByRole("button", { name: "Làm tiếp với những gì tôi đã nhập" }).click();
    await form.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
    await form.waitFor({ state: "detached" });
    await card.getByText("Công ty Chậm Hơn").waitFor();
    await planners.close();
  });
});

describe("a plot ends, and another is drawn in its place", { timeout: 180_000 }, () => {
  test("by typed coordinates, on a phone-sized screen too", async () => {
    await plots(page).getByRole("button", { name: "Về danh sách lô" }).click();
    await open(page, "A-02");
    const outline = await cornersOf("A-02");
    await plots(page).getByText("Lịch sử của lô").click();
    await plots(page)
      .getByText(/ghi lúc/)
      .first()
      .waitFor();
    await plots(page).getByRole("button", { name: "Bỏ lô", exact: true }).click();
    await plots(page).getByRole("button", { name: "Bỏ lô A-02" }).click();
    await plots(page)
      .getByText(/^Đã bỏ lô A-02/)
      .waitFor();
    await plots(page).getByRole("button", { name: "A-02", exact: true }).waitFor({ state: "detached" });

    await plots(page).getByRole("button", { name: "Lập lô" }).click();
    await page.getByRole("button", { name: "Vẽ một lô" }).click();
    const strip = page.getByRole("region", { name: "Ranh giới của lô" });
    await strip.waitFor();
    await pasteOutline(page, outline, "OGC:CRS84", "easting-first");
    await picture(page, "plotting-draw");
    await strip.getByRole("button", { name: "Dùng ranh giới này làm lô" }).click();
    const saving = page.getByRole("form", { name: "Các lô sẽ ghi" });
    await saving.getByLabel("Số lô của drawn L-01").fill("B-99");
    await page.setViewportSize({ width: 390, height: 800 });
    await picture(page, "plotting-phone");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await saving.getByLabel("Có hiệu lực từ ngày").fill(today());
    await saving.getByRole("button", { name: "Ghi 1 lô vào hồ sơ" }).click();
    await plots(page).getByRole("button", { name: "B-99", exact: true }).waitFor();
  });
});

async function open(on: Page, label: string): Promise<void> {
  await plots(on).getByRole("button", { name: label, exact: true }).click();
  await on.getByRole("region", { name: `Lô ${label}` }).waitFor();
}

async function reserve(on: Page, tenant: string) {
  await plots(on).getByRole("button", { name: "Giữ chỗ" }).click();
  const form = on.getByRole("form", { name: "Giữ chỗ" });
  await form.getByLabel("Người thuê").fill(tenant);
  await form.getByLabel("Có hiệu lực từ ngày").fill("2026-11-12");
  await form.getByLabel("Nguồn", { exact: true }).fill("Biên bản ghi nhớ");
  return form;
}

async function changeFigure(on: Page, figure: string, value: string) {
  const form = on.getByRole("form", { name: "Sửa số liệu và ranh giới" });
  await form.getByLabel(figure).fill(value);
  await form.getByLabel("Ai báo số liệu").fill("Chủ đầu tư");
  await form.getByLabel("Ngày báo").fill("2026-11-14");
  await form.getByLabel("Có hiệu lực từ ngày").fill("2026-11-15");
  await form.getByLabel("Nguồn", { exact: true }).fill("Báo cáo của chủ đầu tư");
  return form;
}

/** The corners of a plot as a table, longitude first. */
async function cornersOf(label: string): Promise<string> {
  const code = `${site}-${label.toLowerCase()}`;
  const { geometry } = (await ask(page, "GET", `/api/plots/${code}`)) as { geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon };
  const [ring = []] = geometry.type === "Polygon" ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  return ring
    .slice(0, -1)
    .map(([lng, lat]) => `${lng} ${lat}`)
    .join("\n");
}

function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

/** A cluster of some twenty hectares that an officer proposed and a planner published, for plots of our own. */
async function publishedCluster(): Promise<string> {
  const { lat, lng } = await clearGround();
  const [dx, dy] = [0.0022, 0.0021];
  const corners = [
    [lng - dx, lat - dy],
    [lng + dx, lat - dy],
    [lng + dx, lat + dy],
    [lng - dx, lat + dy],
    [lng - dx, lat - dy],
  ];
  const name = `Lô Thử ${Date.now().toString(36)}`;
  const id = crypto.randomUUID();
  const address = `/api/proposals/${id}`;
  const drafts = await signIn(hers, officer);
  const content = {
    ...{ province: "24-2025", title: name, validFrom: "2026-11-01" },
    decision: { number: `${name}/QĐ-UBND`, signedOn: "2026-10-20", issuer: "UBND tỉnh Bắc Ninh" },
    changes: [
      {
        ...{ kind: "industrial-cluster", name, movement: "establish", quality: "digitised", declaredHa: 21, decidedHa: 21 },
        ...{ crs: "OGC:CRS84", geometry: { type: "Polygon", coordinates: [corners] } },
      },
    ],
  };
  await ask(drafts, "PUT", address, content, { "If-None-Match": "*" });
  await step(drafts, address, "submit", {});
  const judges = await signIn(his, planner);
  await step(judges, address, "approve", {});
  const { unanswered } = (await ask(judges, "GET", `${address}/check`)) as { unanswered: string[] };
  const reasons = Object.fromEntries(unanswered.map((key) => [key, "Để thử lô."]));
  const { published } = (await step(judges, address, "publish", { reasons })) as { published: { sites: string[] } };
  return published.sites[0] ?? "";
}

async function step(on: Page, address: string, action: string, said: unknown): Promise<unknown> {
  const { revision } = (await ask(on, "GET", address)) as { revision: number };
  return ask(on, "POST", `${address}/${action}`, said, { "If-Match": `"${revision}"` });
}

/** Asks the service as whoever is signed in on the page. */
async function ask(
  on: Page,
  method: string,
  address: string,
  body: unknown = null,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const answer = await on.evaluate(
    async ([how, where, said, extra]) => {
      const { antiforgery } = (await (await fetch("/api/accounts/me")).json()) as { antiforgery: string };
      const given = { "X-Antiforgery": antiforgery, ...(said === null ? {} : { "content-type": "application/json" }), ...extra };
      const got = await fetch(where, { method: how, headers: given, ...(said === null ? {} : { body: JSON.stringify(said) }) });
      return { ok: got.ok, text: await got.text() };
    },
    [method, address, body, headers] as const,
  );
  if (!answer.ok) {
    throw new Error(`${method} ${address}: ${answer.text}`);
  }
  return answer.text === "" ? null : JSON.parse(answer.text);
}
