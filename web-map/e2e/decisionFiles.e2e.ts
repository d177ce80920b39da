import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { type Browser, openBrowser, picture } from "./browser.ts";
import { person, signIn } from "./people.ts";

let hers: Browser;
let theirs: Browser;
beforeAll(async () => {
  [hers, theirs] = await Promise.all([openBrowser(), openBrowser()]);
});
afterAll(() => Promise.all([hers, theirs].map((browser) => browser.close())));

const scan = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

describe("the scan of a decision", { timeout: 180_000 }, () => {
  test("is sent with a proposal, and opened again by her and by the planner", async () => {
    const page = await signIn(hers, person("officer", "Ngô Thị Quét"), "?tab=proposals");
    await page.getByRole("button", { name: "Lập đề xuất mới" }).click();
    await page.getByLabel("Tên khu, cụm").fill("Có bản quét");
    await page.getByLabel("Bản quét (PDF)").setInputFiles({ name: "QĐ 123.pdf", mimeType: "application/pdf", buffer: scan });
    await page.getByRole("link", { name: "Mở bản quét" }).waitFor();
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await picture(page, "decision-file");
    expect(await violations(page)).toEqual([]);

    await page.reload();
    const opened = await download(page);
    expect(opened.suggestedFilename()).toBe("QĐ 123.pdf");
    expect(await readFile(await opened.path())).toEqual(scan);

    const id = new URL(page.url()).searchParams.get("proposal");
    const desk = await signIn(theirs, person("planner", "Hồ Văn Xem"), `?tab=proposals&proposal=${id}`);
    expect(await readFile(await (await download(desk)).path())).toEqual(scan);
  });

  test("is refused in words where it is no PDF or too large, and what was there stays", async () => {
    const page = await signIn(hers, person("officer", "Đinh Thị Nhầm"), "?tab=proposals");
    await page.getByRole("button", { name: "Lập đề xuất mới" }).click();
    const field = page.getByLabel("Bản quét (PDF)");
    await field.setInputFiles({ name: "anh.pdf", mimeType: "application/pdf", buffer: Buffer.from("GIF89a") });
    await page.getByRole("alert").getByText("Nội dung không phải là PDF.").waitFor();
    await picture(page, "decision-file-refused");
    expect(await page.getByRole("link", { name: "Mở bản quét" }).count()).toBe(0);

    await field.setInputFiles({ name: "nho.pdf", mimeType: "application/pdf", buffer: scan });
    await page.getByRole("link", { name: "Mở bản quét" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await field.setInputFiles(largeFile());
    await page.getByRole("alert").getByText("Tệp lớn hơn 20 MB").waitFor();
    await page.getByRole("link", { name: "Mở bản quét" }).waitFor();
  });
});

/** A file of 21 MB, for the browser to read: one that is handed over goes through the page as text, which takes it half a minute. */
function largeFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), "zoneplanner-scan-")), "to.pdf");
  writeFileSync(file, scan);
  truncateSync(file, 21 * 1024 * 1024);
  return file;
}

/** Opens the scan, which comes as a file. */
async function download(page: Page): Promise<Download> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Mở bản quét" }).click();
  return coming;
}
