import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser, picture, service } from "./browser.ts";
import { issuerName } from "./issuer.ts";
import { linkFor, person } from "./people.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

// A service that was started elsewhere has an issuer of its own, or none.
describe.skipIf(!service.hasIssuer)("signing in at an OpenID Connect issuer", { timeout: 120_000 }, () => {
  test("brings an invited person back to the page they came from, signed in", async () => {
    const officer = person("officer", "Vũ Thị Cổng");
    await linkFor(officer);
    const page = await goToIssuer("?tab=draw&map=14/21.3/106.2");
    await showWho(page, officer.email);
    await page.getByRole("button", { name: "Continue" }).click();

    const own = page.getByRole("button", { name: `Tài khoản của tôi: ${officer.name}` });
    await own.waitFor();
    expect(new URL(page.url()).search).toContain("tab=draw");
    expect(page.url()).toContain("21.3");
    await page.getByRole("tab", { name: "Đề xuất" }).waitFor();
    await picture(page, "external-back");

    await own.click();
    await page.getByRole("dialog", { name: "Tài khoản của tôi" }).getByRole("button", { name: "Đăng xuất", exact: true }).click();
    await page.getByRole("button", { name: "Đăng nhập" }).waitFor();
    expect(await page.getByRole("tab", { name: "Đề xuất" }).count()).toBe(0);
  });

  test("lets nobody in whom no admin invited, and says so", async () => {
    const page = await goToIssuer("");
    await showWho(page, `khong.moi.${Date.now().toString(36)}@example.invalid`);
    await page.getByRole("button", { name: "Continue" }).click();

    await page.getByText("Chưa có tài khoản nào mang e-mail bạn vừa dùng").waitFor();
    await picture(page, "external-not-invited");
    expect(await page.getByRole("button", { name: /^Tài khoản của tôi/ }).count()).toBe(0);
  });

  test("can be given up there", async () => {
    const page = await goToIssuer("");
    await page.getByRole("link", { name: "Cancel" }).click();

    await page.getByText("Không đăng nhập được bằng hệ thống đó.").waitFor();
  });
});

/** From our page to the issuer's, which has forgotten whoever was there before. */
async function goToIssuer(address: string): Promise<Page> {
  const { page } = await browser.visit(address);
  await page.context().clearCookies();
  await page.reload();
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("link", { name: `Đăng nhập bằng ${issuerName}` }).click();
  await page.getByRole("button", { name: "Sign-in" }).waitFor();
  return page;
}

async function showWho(page: Page, email: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(email);
  await page.getByPlaceholder("and password").fill("of no importance");
  await page.getByRole("button", { name: "Sign-in" }).click();
}
