import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture } from "./browser.ts";
import { approximate, drag, drawPart, squareAround } from "./drawing.ts";
import { clearGround } from "./ground.ts";
import { linkFor, person, signIn } from "./people.ts";

const officer = person("officer", "Nguyễn Thị Hà");
const colleague = person("officer", "Trần Văn Bình");
const planner = person("planner", "Lê Quang Duyệt");

let hers: Browser;
let his: Browser;
let theirs: Browser;
beforeAll(async () => {
  [hers, his, theirs] = await Promise.all([openBrowser(), openBrowser(), openBrowser()]);
});
afterAll(() => Promise.all([hers, his, theirs].map((browser) => browser.close())));

describe("the whole life of one boundary, by two signed-in people", { timeout: 180_000 }, () => {
  test("draft, submitted, returned, submitted again, approved, and published with a reason for its warning", async () => {
    const { lat, lng } = await clearGround();
    const page = await signIn(hers, officer, `?tab=draw&map=15.5/${lat}/${lng}`);
    await drawPart(page, squareAround(70));
    await page.getByRole("button", { name: "Lập đề xuất" }).click();
    const title = `Cụm ${Date.now().toString(36)}`;
    const form = page.getByRole("form", { name: "Nội dung đề xuất" });
    await form.getByLabel("Tên khu, cụm").fill(title);
    await saved(page);
    await picture(page, "proposal-draft");

    // Not complete: the service says what is missing, in its own words.
    await page.getByRole("button", { name: "Nộp đề xuất" }).click();
    await page.getByRole("button", { name: "Nộp ngay" }).click();
    await page.getByRole("alert").getByText("Thiếu ngày có hiệu lực.").waitFor();
    await picture(page, "proposal-incomplete");
    await form.getByLabel("Ngày có hiệu lực").fill("2027-01-15");
    await form.getByLabel("Diện tích trong hồ sơ (ha)").fill("31");
    await page.getByRole("button", { name: "Nộp ngay" }).click();
    await page.getByText("Đã nộp", { exact: true }).waitFor();
    await picture(page, "proposal-submitted");

    // The planner finds it in the list, looks, and sends it back with a note.
    const desk = await signIn(theirs, planner, "?tab=proposals");
    await desk.getByRole("searchbox", { name: /^Tìm theo tên đề xuất/ }).fill(title);
    await picture(desk, "planner-list");
    await desk.getByRole("button", { name: title }).click();
    await desk.getByRole("img", { name: "Ranh giới đề xuất" }).first().waitFor();
    await desk.getByRole("region", { name: "Kết quả kiểm tra" }).getByText("Không có lỗi nào ngăn công bố.").waitFor();
    expect(await desk.getByRole("form", { name: "Nội dung đề xuất" }).count()).toBe(0);
    await picture(desk, "planner-open");
    await desk.getByRole("button", { name: "Trả lại", exact: true }).click();
    await desk.getByRole("button", { name: "Trả lại cho người lập" }).click();
    await desk.getByRole("alert").getByText("Hãy ghi vì sao trả lại đề xuất.").waitFor();
    await desk.getByLabel("Vì sao trả lại").fill("Ghi cơ quan ban hành.");
    await desk.getByRole("button", { name: "Trả lại cho người lập" }).click();
    await desk.getByText("Bị trả lại", { exact: true }).waitFor();
    await picture(desk, "planner-returned");

    // The officer sees why, and has her undo stack still.
    await page.reload();
    await page.getByRole("region", { name: "Lý do trả lại" }).getByText("Ghi cơ quan ban hành.").waitFor();
    await picture(page, "proposal-returned");
    expect(await violations(page)).toEqual([]);
    await form.getByLabel("Cơ quan ban hành").fill("UBND tỉnh Bắc Ninh");
    await saved(page);
    await page.getByRole("button", { name: "Nộp đề xuất" }).click();
    await page.getByRole("button", { name: "Nộp ngay" }).click();
    await page.getByText("Đã nộp", { exact: true }).waitFor();

    await desk.reload();
    await desk.getByRole("button", { name: "Duyệt", exact: true }).click();
    await desk.getByRole("button", { name: "Duyệt đề xuất này" }).click();
    await desk.getByText("Đã duyệt", { exact: true }).waitFor();
    await desk.getByRole("button", { name: "Công bố", exact: true }).click();
    const publishing = desk.getByRole("form", { name: "Công bố" });
    await publishing.getByLabel("Số quyết định").fill(`${title}/QĐ-UBND`);
    await publishing.getByLabel("Ngày ký").fill("2026-11-20");
    const reasons = publishing.getByLabel("Vì sao chấp nhận cảnh báo này");
    await reasons.first().waitFor();
    await picture(desk, "planner-publish");
    expect(await violations(desk)).toEqual([]);
    for (const reason of await reasons.all()) {
      await reason.fill("Hồ sơ ghi diện tích cả đường gom; chấp nhận.");
    }
    await publishing.getByRole("button", { name: "Công bố đề xuất này" }).click();
    const done = desk.getByRole("region", { name: "Đã công bố" });
    await done.waitFor();
    await picture(desk, "planner-published");
    await desk
      .getByRole("region", { name: "Các bước đã qua" })
      .getByText(/phát hiện lúc đó/)
      .first()
      .click();
    await desk.getByText("Lý do chấp nhận: Hồ sơ ghi diện tích").first().waitFor();
    await done.getByRole("button").first().click();
    await desk.getByRole("complementary", { name: `Thông tin ${title}` }).waitFor();
    await picture(desk, "planner-site");

    // Nobody offers the officer what is no longer hers to do.
    await page.reload();
    await page.getByText("Đã công bố", { exact: true }).first().waitFor();
    expect(await page.getByRole("button", { name: /Nộp đề xuất|Rút đề xuất/ }).count()).toBe(0);
  });
});

describe("a draft saves itself", { timeout: 180_000 }, () => {
  test("and comes back with its undo stack, after a reload and in another tab", async () => {
    const { lat, lng } = await clearGround();
    const page = await signIn(hers, officer, `?tab=draw&map=15.5/${lat}/${lng}`);
    await drawPart(page, squareAround(60));
    const whole = await approximate(page);
    await page.getByRole("button", { name: "Lập đề xuất" }).click();
    await page.getByLabel("Tên khu, cụm").fill("Nháp tự lưu");
    await page.getByRole("button", { name: "Sửa ranh giới" }).click();
    await page.getByRole("button", { name: "Sửa đỉnh" }).click();
    await drag(page, [60, 60], [0, 0]);
    await saved(page);
    await picture(page, "draw-strip");

    await page.reload();
    await expect.poll(() => approximate(page)).toBeLessThan(whole * 0.7);
    const another = await hers.another(new URL(page.url()).search);
    for (const one of [another, page]) {
      await one.getByRole("button", { name: "Hoàn tác" }).click();
      await expect.poll(() => approximate(one)).toBe(whole);
      await saved(one);
    }
    await another.close();
  });

  test("an offline spell keeps it in the browser, through a reload, and sends it when the network is back", async () => {
    const { lat, lng } = await clearGround();
    const page = await signIn(hers, officer, `?tab=draw&map=15.5/${lat}/${lng}`);
    await drawPart(page, squareAround(60));
    await page.getByRole("button", { name: "Lập đề xuất" }).click();
    const form = page.getByRole("form", { name: "Nội dung đề xuất" });
    await form.getByLabel("Tên khu, cụm").fill("Trước khi mất mạng");
    await saved(page);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));

    await hers.offline(true);
    await form.getByLabel("Tên khu, cụm").fill("Trong lúc mất mạng");
    await page.getByText("Chưa lưu – không có mạng.").waitFor();
    await picture(page, "offline");
    await page.reload();
    await expect.poll(() => form.getByLabel("Tên khu, cụm").inputValue()).toBe("Trong lúc mất mạng");
    await page.getByText("Chưa lưu – không có mạng.").waitFor();
    await form.getByLabel("Ghi chú").fill("Gõ sau khi mở lại trang, vẫn không có mạng.");
    await picture(page, "offline-reloaded");

    await hers.offline(false);
    await saved(page);
    const answer = await page.evaluate(async () =>
      (await fetch(`/api/proposals/${new URL(location.href).searchParams.get("proposal")}`)).json(),
    );
    const { content } = answer as { content: { note: string; changes: { name: string }[] } };
    expect(content.note).toContain("vẫn không có mạng");
    expect(content.changes[0]?.name).toBe("Trong lúc mất mạng");
    await page.getByRole("tab", { name: "Vẽ và kiểm tra" }).click();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await saved(page);
  });

  test("a session that ends while typing loses nothing, and goes on after signing in", async () => {
    const page = await signIn(hers, officer, "?tab=proposals");
    await page.getByRole("button", { name: "Lập đề xuất mới" }).click();
    await page.getByLabel("Tên khu, cụm").fill("Trước khi hết phiên");
    await saved(page);

    await hers.signOutEverywhere();
    await page.getByLabel("Tên khu, cụm").fill("Sau khi hết phiên");
    await page.getByRole("alert").filter({ hasText: "Phiên làm việc đã hết" }).waitFor();
    await page.getByText("Chưa lưu – phiên đã hết.").waitFor();
    await picture(page, "session-ended");
    await page.getByRole("button", { name: "Đăng nhập lại" }).click();
    const dialog = page.getByRole("dialog", { name: "Đăng nhập" });
    await dialog.getByText("Tôi có liên kết đăng nhập").click();
    await dialog.getByLabel("Liên kết", { exact: true }).fill(await linkFor(officer));
    await dialog.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).click();

    await saved(page);
    expect(await page.getByLabel("Tên khu, cụm").inputValue()).toBe("Sau khi hết phiên");
    await page.reload();
    await expect.poll(() => page.getByLabel("Tên khu, cụm").inputValue()).toBe("Sau khi hết phiên");
  });
});

describe("two officers at once", { timeout: 180_000 }, () => {
  test("meet in a 412: both outlines on the map, what differs in a table, put together fact by fact, and undone", async () => {
    const { lat, lng } = await clearGround();
    const address = `?tab=draw&map=15.5/${lat}/${lng}`;
    const page = await signIn(hers, officer, address);
    await drawPart(page, squareAround(60));
    await page.getByRole("button", { name: "Lập đề xuất" }).click();
    await page.getByLabel("Tên khu, cụm").fill("Hai người cùng sửa");
    await saved(page);
    const id = new URL(page.url()).searchParams.get("proposal");

    const other = await signIn(his, colleague, `?tab=proposals&map=15.5/${lat}/${lng}&proposal=${id}`);
    await expect.poll(() => other.getByLabel("Tên khu, cụm").inputValue()).toBe("Hai người cùng sửa");
    await other.getByLabel("Diện tích trong hồ sơ (ha)").fill("18");
    await other.getByRole("textbox", { name: "Xã, phường" }).fill("Nhã Nam");
    await other.getByRole("button", { name: "Sửa ranh giới" }).click();
    await other.getByRole("button", { name: "Xoá ranh giới" }).click();
    await drawPart(other, squareAround(80, [30, 20]));
    await saved(other);

    await page.getByLabel("Diện tích trong hồ sơ (ha)").fill("17.5");
    const conflict = page.getByRole("region", { name: "Hai bản khác nhau" });
    await conflict.getByText(`${colleague.name} đã lưu một bản khác`).waitFor();
    await page.getByRole("img", { name: "Bản của tôi" }).first().waitFor();
    await page
      .getByRole("img", { name: `Bản của ${colleague.name}` })
      .first()
      .waitFor();
    await picture(page, "conflict");
    expect(await violations(page)).toEqual([]);
    const row = (fact: string) => conflict.getByRole("row", { name: new RegExp(`^${fact}`) });
    expect(await row("Xã, phường").getByRole("radio").nth(1).isChecked()).toBe(true);
    expect(await row("Diện tích trong hồ sơ").getByRole("radio").nth(0).isChecked()).toBe(true);
    await row("Ranh giới").getByRole("radio").nth(0).check();

    await conflict.getByRole("button", { name: "Gộp theo các mục đã chọn" }).click();
    await saved(page);
    expect(await page.getByRole("textbox", { name: "Xã, phường" }).inputValue()).toBe("Nhã Nam");
    expect(await page.getByLabel("Diện tích trong hồ sơ (ha)").inputValue()).toBe("17.5");

    // Undone once it is his version as it was, twice it is mine.
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => page.getByLabel("Diện tích trong hồ sơ (ha)").inputValue()).toBe("18");
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => page.getByRole("textbox", { name: "Xã, phường" }).inputValue()).toBe("");
    await saved(page);
  });
});

describe("by keyboard, and on a phone", { timeout: 180_000 }, () => {
  test("a proposal is found in the table, opened, looked at and left", async () => {
    const page = await signIn(hers, officer, "?tab=proposals");
    const table = page.getByRole("table", { name: "Danh sách đề xuất" });
    await page.getByLabel("Trạng thái").selectOption("draft");
    await table.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Trạng thái").focus();
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByRole("article", { name: "Đề xuất đang mở" }).waitFor();
    await page.getByRole("button", { name: "Rút đề xuất" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("form", { name: "Rút đề xuất" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("form", { name: "Rút đề xuất" }).waitFor({ state: "detached" });

    await page.setViewportSize({ width: 390, height: 800 });
    await picture(page, "phone-proposal");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Danh sách đề xuất" }).click();
    await table.waitFor();
    await picture(page, "phone-list");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

/** Waits until the page says that what is on it is with the service. */
async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor();
}
