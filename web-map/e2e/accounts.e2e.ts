import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture } from "./browser.ts";
import { linkFor, person, signIn } from "./people.ts";

let browser: Browser;
let others: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  others = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await others.close();
});

describe("a one-time link", { timeout: 180_000 }, () => {
  test("asks before it is used up, and signs in once", async () => {
    const officer = person("officer", "Lê Thị Mở");
    const link = await linkFor(officer);
    const { page } = await browser.visit(`?link=${link}`);
    const dialog = page.getByRole("dialog", { name: "Đăng nhập" });
    await dialog.getByText("Liên kết chỉ dùng được một lần").waitFor();
    expect(page.url()).not.toContain(link);
    await picture(page, "account-link");
    expect(await violations(page)).toEqual([]);

    // Looked at and left, it is still good.
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    const { page: again } = await browser.visit(`?link=${link}`);
    await again.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
    const own = again.getByRole("dialog", { name: "Tài khoản của tôi" });
    await own.getByText("Cán bộ địa chính").waitFor();
    await own.getByText("Bắc Ninh").waitFor();
    await picture(again, "account-own");
    expect(await violations(again)).toEqual([]);

    const { page: used } = await others.visit(`?link=${link}`);
    await used.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
    await used.getByText("Liên kết này đã được dùng").waitFor();
    await picture(used, "account-link-used");
  });

  test("leads to a password, and that to the next sign-in; signing out takes the province's work from sight", async () => {
    const officer = person("officer", "Trần Văn Khoá");
    const { page } = await browser.visit(`?link=${await linkFor(officer)}`);
    await page.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
    const own = page.getByRole("dialog", { name: "Tài khoản của tôi" });
    await own.getByLabel("Mật khẩu mới").fill("ngắn");
    await own.getByRole("button", { name: "Lưu mật khẩu" }).click();
    await own.getByText("Mật khẩu cần ít nhất 12 ký tự.").waitFor();
    await own.getByLabel("Mật khẩu mới").fill("mười hai con sông");
    await own.getByRole("button", { name: "Lưu mật khẩu" }).click();
    await own.getByText("Đã lưu mật khẩu.").waitFor();
    await own.getByRole("button", { name: "Đăng xuất", exact: true }).click();
    await expect.poll(() => page.getByRole("tab", { name: "Đề xuất" }).count()).toBe(0);

    await page.getByRole("button", { name: "Đăng nhập" }).click();
    const dialog = page.getByRole("dialog", { name: "Đăng nhập" });
    await dialog.getByLabel("E-mail").fill(officer.email);
    await dialog.getByLabel("Mật khẩu").fill("không phải thế");
    await page.keyboard.press("Enter");
    await dialog.getByText("E-mail hoặc mật khẩu không đúng").waitFor();
    await picture(page, "account-wrong");
    await dialog.getByLabel("Mật khẩu").fill("mười hai con sông");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Đề xuất" }).waitFor();
  });
});

describe("the accounts", { timeout: 180_000 }, () => {
  test("are looked after by an admin: invite, change, shut out, another link", async () => {
    const page = await signIn(browser, person("admin", "Phạm Quản Trị"));
    expect(await page.getByRole("tab", { name: "Đề xuất" }).count()).toBe(0);
    await page.getByRole("tab", { name: "Tài khoản" }).click();
    await page.getByRole("button", { name: "Mời người dùng" }).click();
    const guest = person("officer", "Đỗ Thị Mới");
    const form = page.getByRole("form", { name: "Mời người dùng" });
    await form.getByLabel("E-mail").fill(guest.email);
    await form.getByLabel("Họ tên").fill(guest.name);
    await form.getByRole("button", { name: "Mời và tạo liên kết" }).click();
    await form.getByText("phải thuộc một tỉnh").waitFor();
    await form.getByLabel("Tỉnh").selectOption("24-2025");
    await picture(page, "accounts-invite");
    await form.getByRole("button", { name: "Mời và tạo liên kết" }).click();
    const link = await page.getByRole("region", { name: "Liên kết đăng nhập" }).getByLabel("Liên kết đăng nhập").inputValue();
    await picture(page, "accounts-link");

    const { page: theirs } = await others.visit(new URL(link).search);
    await theirs.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
    await theirs.getByRole("dialog", { name: "Tài khoản của tôi" }).getByText(guest.email).waitFor();

    await page
      .getByRole("row", { name: new RegExp(guest.email) })
      .getByRole("button", { name: guest.name })
      .click();
    const change = page.getByRole("form", { name: `Sửa tài khoản ${guest.name}` });
    await change.getByLabel("Khoá tài khoản này").check();
    await picture(page, "accounts-change");
    expect(await violations(page)).toEqual([]);
    await change.getByRole("button", { name: "Lưu tài khoản" }).click();
    await page
      .getByRole("row", { name: new RegExp(guest.name) })
      .getByText("Đã khoá")
      .waitFor();

    // Shut out at once: the next thing asked for is refused, and the page says so.
    await theirs.keyboard.press("Escape");
    await theirs.getByRole("tab", { name: "Đề xuất" }).click();
    await theirs.getByRole("alert").filter({ hasText: "Phiên làm việc đã hết" }).waitFor();
  });
});
