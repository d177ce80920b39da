import type { Page } from "playwright-core";
import { type Browser, service } from "./browser.ts";

type Person = Readonly<{ email: string; name: string; role: "officer" | "planner" | "investor" | "admin" }>;

/** The new Bắc Ninh, to which Bắc Giang belongs. */
const province = "24-2025";
const run = Date.now().toString(36);

/** Somebody whom no run of the tests has met before. */
export function person(role: Person["role"], name: string): Person {
  const letters = name
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
  return { email: `${letters}.${run}@example.invalid`, name, role };
}

const ids = new Map<string, string>();

/** A link that signs a person in, as an admin gets it to hand over; an account is made for who has none. */
export async function linkFor({ email, name, role }: Person): Promise<string> {
  const id = ids.get(email);
  const belongs = role === "officer" || role === "planner" ? { province } : {};
  const answer = await fetch(`${service.address}/api/accounts${id === undefined ? "" : `/${id}/link`}`, {
    method: "POST",
    headers: { ...service.admin, "Content-Type": "application/json" },
    ...(id === undefined ? { body: JSON.stringify({ email, name, role, ...belongs }) } : {}),
  });
  if (!answer.ok) {
    throw new Error(`There is no link for ${email}: ${await answer.text()}`);
  }
  const { account, link } = (await answer.json()) as { account: { id: string }; link: string };
  ids.set(email, account.id);
  return link;
}

/** Signs a person in by a link in a browser of their own, and leaves the page open. */
export async function signIn(browser: Browser, who: Person, address = ""): Promise<Page> {
  const { page } = await browser.visit(`${address === "" ? "?" : `${address}&`}link=${await linkFor(who)}`);
  await page.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
  await page.getByRole("dialog", { name: "Tài khoản của tôi" }).getByRole("button", { name: "Đóng" }).click();
  await page.getByRole("button", { name: `Tài khoản của tôi: ${who.name}` }).waitFor();
  return page;
}
