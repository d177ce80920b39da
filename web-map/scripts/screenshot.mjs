// screenshot.png: Bắc Giang's zones, a cluster drawn over rice land, and what the check says. E2E_BASE_URL names the running service.
import { join } from "node:path";
import { chromium } from "playwright-core";

const service = process.env.E2E_BASE_URL;
if (!service) {
  console.error("Name a running service in E2E_BASE_URL.");
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(`${service}/?tab=draw&date=2025-06-30&map=13.5/21.2335/106.1555`);
  await page.getByRole("button", { name: /^Khu công nghiệp Quang Châu, / }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Diện tích trong hồ sơ (ha)").fill("70");
  await page.getByRole("button", { name: "Vẽ trên bản đồ" }).click();
  await page.getByRole("button", { name: "Kết thúc vẽ" }).waitFor();
  await page.waitForTimeout(600);
  const map = await page.getByRole("region", { name: "Bản đồ", exact: true }).boundingBox();
  const corners = [
    [-25, -48],
    [32, -40],
    [43, 13],
    [5, 30],
    [-35, 12],
    [-25, -48],
  ];
  for (const [dx, dy] of corners) {
    const [x, y] = [map.x + map.width / 2 + dx, map.y + map.height / 2 + dy];
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForTimeout(60);
    await page.mouse.click(x, y);
    await page.waitForTimeout(120);
  }
  await page.getByRole("region", { name: "Kết quả kiểm tra" }).getByText("Không thể công bố.").waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(import.meta.dirname, "../screenshot.png") });
} finally {
  await browser.close();
}
