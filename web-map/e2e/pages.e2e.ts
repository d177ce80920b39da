import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, openBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("a page of features is asked again by its form and by the view of its map", async () => {
  const { page, complaints } = await browser.visit("ogc/collections/zones/items?f=html");
  const found = page.locator("main p").first();
  const all = Number((await found.innerText()).split(" ")[0]);
  // From so far away most zones are dots.
  const drawn = page.locator("#map path");
  expect(await drawn.count()).toBeGreaterThan(all);

  await page.getByLabel("filter").fill("status = 'operating'");
  await page.getByRole("button", { name: "Xem / Show" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("filter")).toBe("status = 'operating'");
  expect([...new URL(page.url()).searchParams.keys()]).not.toContain("bbox");
  expect(await page.getByLabel("filter").inputValue()).toBe("status = 'operating'");
  const operating = Number((await found.innerText()).split(" ")[0]);
  expect(operating).toBeGreaterThan(0);
  expect(operating).toBeLessThan(all);

  await page.getByRole("button", { name: "bbox = khung bản đồ" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("bbox")?.split(",").length).toBe(4);
  expect(Number((await found.innerText()).split(" ")[0])).toBeGreaterThan(0);

  await page.getByLabel("filter").fill("status =");
  await page.getByRole("button", { name: "Xem / Show" }).click();
  await page.getByText("The filter ends too soon").waitFor();
  await page.goBack();
  expect(await page.getByLabel("bbox", { exact: true }).inputValue()).not.toBe("");
  expect(complaints.filter((complaint) => !complaint.includes("400"))).toEqual([]);
});
