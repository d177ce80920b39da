import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** Chromium as Debian has it, quiet and able to run as root. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Visit = Readonly<{ page: Page; complaints: readonly string[] }>;

export type Browser = Readonly<{
  visit: (address: string, size?: Readonly<{ width: number; height: number }>) => Promise<Visit>;
  /** A page that has kept nothing yet. */
  forget: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** A browser with a fresh profile and no way to OpenStreetMap: the page has to be whole without it. */
export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "zoneplanner-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: flags,
    headless: true,
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  await context.route("https://tile.openstreetmap.org/**", (route) => route.abort());
  return {
    visit: (address, size = { width: 1360, height: 850 }) => visit(context, address, size),
    forget: async () => {
      const { page } = await visit(context, "", { width: 1360, height: 850 });
      await page.evaluate(async () => {
        window.localStorage.clear();
        await new Promise((done) => {
          const asked = window.indexedDB.deleteDatabase("zoneplanner");
          asked.onsuccess = done;
        });
      });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function visit(context: BrowserContext, address: string, size: Readonly<{ width: number; height: number }>): Promise<Visit> {
  await Promise.all(context.pages().map((page) => page.close()));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("net::ERR_FAILED")) {
      complaints.push(message.text());
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400) {
      complaints.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.setViewportSize(size);
  await page.goto(`${inject("address")}/${address}`);
  return { page, complaints };
}
