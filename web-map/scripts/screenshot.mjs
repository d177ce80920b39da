// screenshot.png: an officer of Bắc Giang, a cluster she draws over rice land, and what the check says. E2E_BASE_URL names the service
// that ./zoneplanner run serves from this checkout; the officer is made there, or given another link.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { chromium } from "playwright-core";

const service = process.env.E2E_BASE_URL;
if (!service) {
  console.error("Name a running service in E2E_BASE_URL.");
  process.exit(1);
}
const officer = ["nguyen.thi.ha@example.invalid", "--role", "officer", "--province", "24-2025", "--name", "Nguyễn Thị Hà"];
const printed = execFileSync(join(import.meta.dirname, "../../zoneplanner"), ["invite", ...officer], { encoding: "utf8" });
const [, link] = /\?link=(\S+)/.exec(printed) ?? [];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
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
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, reducedMotion: "reduce" });
  // The same picture wherever it is taken: the plan itself, without the base map.
  const blank = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==", "base64");
  await page.route("https://tile.openstreetmap.org/**", (route) => route.fulfill({ contentType: "image/png", body: blank }));
  await page.goto(`${service}/?tab=draw&date=2025-06-30&map=14/21.231/106.16&link=${link}`);
  await page.getByRole("button", { name: "Đăng nhập bằng liên kết này" }).first().click();
  await page.getByRole("dialog", { name: "Tài khoản của tôi" }).getByRole("button", { name: "Đóng" }).click();
  await page.getByRole("button", { name: "Lớp bản đồ và chú giải" }).click();
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Diện tích trong hồ sơ (ha)").fill("70");
  await page.getByLabel("Tên khu, cụm").fill("Hoàng Mai");
  await page.getByRole("button", { name: "Vẽ trên bản đồ" }).click();
  await page.getByRole("button", { name: "Kết thúc vẽ" }).waitFor();
  const map = await page.getByRole("region", { name: "Bản đồ", exact: true }).boundingBox();
  const corners = [
    [-116, -64],
    [-64, -94],
    [-6, -82],
    [6, -16],
    [-44, 10],
    [-100, -12],
    [-116, -64],
  ];
  for (const [dx, dy] of corners) {
    const [x, y] = [map.x + map.width / 2 + dx, map.y + map.height / 2 + dy];
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForTimeout(60);
    await page.mouse.click(x, y);
    await page.waitForTimeout(120);
  }
  await page.getByRole("button", { name: "Sửa đỉnh" }).click();
  const findings = page.getByRole("region", { name: "Kết quả kiểm tra" });
  await findings.getByText("Không thể công bố.").waitFor();
  // Repairs come when the hand has rested.
  await findings
    .getByRole("button", { name: /còn .* ha/ })
    .first()
    .waitFor();
  await page.getByRole("region", { name: "Diện tích" }).evaluate((areas) => areas.scrollIntoView({ block: "start" }));
  await page.mouse.move(map.x + map.width - 40, map.y + map.height - 120);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(import.meta.dirname, "../screenshot.png") });
} finally {
  await browser.close();
}
