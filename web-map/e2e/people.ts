import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import type { Browser } from "./browser.ts";

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

/** A link that signs a person in, as the command prints it; an account is made for who has none. */
export function linkFor({ email, name, role }: Person): string {
  const [command = "", ...given] = inject("invite");
  const into = inject("inviteInto");
  const belongs = role === "officer" || role === "planner" ? ["--province", province] : [];
  const printed = execFileSync(command, [...given, email, "--role", role, "--name", name, ...belongs], {
    env: { ...process.env, ...(into === null ? {} : { ConnectionStrings__Planning: into }) },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const link = /\?link=(\S+)/.exec(printed)?.[1];
  if (link === undefined) {
    throw new Error(`No link was printed for ${email}: ${printed}`);
  }
  return link;
}

/** Signs a person in by a link in a browser of their own, and leaves the page open. */
export async function signIn(browser: Browser, who: Person, address = ""): Promise<Page> {
  const { page } = await browser.visit(`${address === "" ? "?" : `${address}&`}link=${linkFor(who)}`);
  await page.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
  await page.getByRole("dialog", { name: "Tài khoản của tôi" }).getByRole("button", { name: "Đóng" }).click();
  await page.getByRole("button", { name: `Tài khoản của tôi: ${who.name}` }).waitFor();
  return page;
}
