import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import type { Visited } from "./service.ts";

/** Chromium as Debian has it, quiet and able to run as root. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page lives for seconds here: machine code comes too late for it.
  "--js-flags=--no-opt --no-maglev",
  // The page has to be whole without OpenStreetMap. A route would do, but would have no page keep what it loaded (its scripts
  // compiled, what the service says has not changed), and would have every request ask Playwright first.
  "--host-resolver-rules=MAP tile.openstreetmap.org ~NOTFOUND",
];

const desk = { width: 1360, height: 850 };

export type Visit = Readonly<{ page: Page; complaints: readonly string[] }>;

export type Browser = Readonly<{
  visit: (address: string, size?: Readonly<{ width: number; height: number }>) => Promise<Visit>;
  /** One more page beside those that are open. */
  another: (address: string) => Promise<Page>;
  /** Takes the network away, or gives it back. */
  offline: (is: boolean) => Promise<void>;
  /** Ends the session behind the page's back, as an admin or another computer would. */
  signOutEverywhere: () => Promise<void>;
  /** A page that has kept nothing yet. */
  forget: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** The service that this worker's tests visit. */
export const service: Visited = inject("services")[Number(process.env["VITEST_POOL_ID"]) - 1] ?? unknownWorker();

function unknownWorker(): never {
  throw new Error(`There is no service for worker ${process.env["VITEST_POOL_ID"]}.`);
}

/** A browser with a fresh profile and no way to OpenStreetMap. Some keep nothing for a page. */
export async function openBrowser(without?: "no database"): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "zoneplanner-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium-headless-shell",
    args: flags,
    headless: true,
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  // Two browsers, two services and a database share what the machine has.
  context.setDefaultTimeout(30_000);
  if (without === "no database") {
    await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  }
  return {
    visit: (address, size = desk) => visit(context, address, size),
    another: async (address) => {
      const page = await context.newPage();
      await page.setViewportSize(desk);
      await page.goto(`${service.address}/${address}`);
      return page;
    },
    offline: (is) => context.setOffline(is),
    signOutEverywhere: async () => {
      const { antiforgery } = (await (await context.request.get(`${service.address}/api/accounts/me`)).json()) as { antiforgery: string };
      await context.request.post(`${service.address}/api/accounts/sign-out-everywhere`, { headers: { "X-Antiforgery": antiforgery } });
    },
    forget: async () => {
      // Of the same origin, and sooner there than the map.
      const { page } = await visit(context, "robots.txt", desk);
      await page.evaluate(async () => {
        window.localStorage.clear();
        for (const name of ["zoneplanner", "zoneplanner-proposals"]) {
          await new Promise((done) => {
            const asked = window.indexedDB.deleteDatabase(name);
            asked.onsuccess = done;
          });
        }
      });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function visit(context: BrowserContext, address: string, size: Readonly<{ width: number; height: number }>): Promise<Visit> {
  const [open, ...others] = context.pages();
  await Promise.all(others.map((other) => other.close()));
  const page = open === undefined ? await context.newPage() : await asNew(open);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.startsWith("https://tile.openstreetmap.org/")) {
      complaints.push(message.text());
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400) {
      complaints.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.setViewportSize(size);
  await page.goto(`${service.address}/${address}`);
  return { page, complaints };
}

/** A page that is open, with nothing left of what tests do to one. Its process stays: to begin one is a third of what a visit takes. */
async function asNew(page: Page): Promise<Page> {
  for (const event of ["pageerror", "console", "response"] as const) {
    page.removeAllListeners(event);
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto(`${service.address}/robots.txt`);
  await page.evaluate(() => window.sessionStorage.clear());
  await page.mouse.move(0, 0);
  return page;
}

/** Keeps a picture of the page for whoever wants to look, in the folder E2E_PICTURES names. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["E2E_PICTURES"];
  if (folder !== undefined && folder !== "") {
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
