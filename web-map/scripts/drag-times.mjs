// How an outline of thousands of corners feels under the hand: frames while a corner is dragged, and how long after the last
// move of the hand the findings stand on the screen. E2E_BASE_URL names the running service; CORNERS another size, ZOOM another zoom.
import { chromium } from "playwright-core";

const service = process.env.E2E_BASE_URL;
if (!service) {
  console.error("Name a running service in E2E_BASE_URL.");
  process.exit(1);
}
const corners = Number(process.env.CORNERS ?? 6000);
const zoom = Number(process.env.ZOOM ?? 15.5);
const middle = { lat: 21.236, lng: 106.3 };

// A coast of bays, about 60 ha; its first corner lies in the middle of the map, on the eastern shore.
const ring = Array.from({ length: corners }, (_, at) => {
  const angle = (2 * Math.PI * at) / corners;
  const reach = 430 * (1 + 0.05 * Math.cos(18 * angle) + 0.008 * Math.cos(240 * angle));
  return [middle.lng + (reach * Math.cos(angle)) / 103_800, middle.lat + (reach * Math.sin(angle)) / 110_700];
});
const [first] = ring;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, reducedMotion: "reduce" });
  await page.route("https://tile.openstreetmap.org/**", (route) => route.abort());
  // When each question to the check is begun, is on its way, and is answered.
  await page.addInitScript(() => {
    const asked = [];
    const [ask, write] = [window.fetch.bind(window), JSON.stringify];
    let writing = 0;
    JSON.stringify = (...said) => {
      writing = performance.now();
      return write(...said);
    };
    window.fetch = async (address, said) => {
      if (!String(address).endsWith("/checks/boundary")) {
        return ask(address, said);
      }
      const one = { begun: writing, sent: performance.now(), heard: Number.NaN, answered: Number.NaN };
      asked.push(one);
      const response = await ask(address, said);
      one.heard = performance.now();
      const read = response.json.bind(response);
      response.json = async () => {
        const answer = await read();
        one.answered = performance.now();
        return answer;
      };
      return response;
    };
    Object.assign(window, { asked });
  });
  await page.goto(`${service}/?lang=vi`);
  const draft = { kind: "industrial-cluster", declaredHa: 60, outline: { source: "map", rings: [ring] } };
  await page.evaluate((text) => window.localStorage.setItem("zoneplanner.draft", text), JSON.stringify(draft));
  await page.goto(`${service}/?tab=draw&map=${zoom}/${first[1]}/${first[0]}`);
  const findings = page.getByRole("region", { name: "Kết quả kiểm tra" });
  await findings.getByText(/lỗi, .* cảnh báo/).waitFor();
  const began = Date.now();
  await page.getByRole("button", { name: "Sửa đỉnh", exact: true }).click();
  await page.getByRole("button", { name: "Xong sửa đỉnh" }).waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  console.log(`the tool is ready after ${Date.now() - began} ms`);
  await page.waitForTimeout(1500);

  const box = await page.getByRole("region", { name: "Bản đồ", exact: true }).boundingBox();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames = [];
    let last = performance.now();
    const tick = (now) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { frames, moved: 0, checked: [] });
    document.addEventListener("pointermove", () => Object.assign(window, { moved: performance.now() }), true);
    const region = document.querySelector(".check");
    new MutationObserver(() => window.checked.push(performance.now())).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.move(at.x + 60 * Math.sin(step / 9), at.y + 60 * (1 - Math.cos(step / 9)));
  }
  const frames = (await page.evaluate(() => window.frames)).slice(2).sort((a, b) => a - b);
  const part = (share) => frames[Math.floor((frames.length - 1) * share)].toFixed(1);
  console.log(`${corners} corners, zoom ${zoom}: ${frames.length} frames; ms: median ${part(0.5)}, 95 % ${part(0.95)}, longest ${part(1)}`);

  const legs = [];
  for (let round = 0; round < 12; round += 1) {
    for (let step = 0; step < 6; step += 1) {
      await page.mouse.move(at.x + 40 + 4 * step, at.y + 12 * (round % 4) + step);
    }
    await page.waitForTimeout(1500);
    legs.push(
      await page.evaluate(() => {
        // The first answer to where the hand came to rest; repairs come later.
        const first = window.asked.find((one) => one.begun > window.moved && one.answered > 0);
        const shown = window.checked.find((one) => one > first?.answered);
        return [
          first.begun - window.moved,
          first.sent - first.begun,
          first.heard - first.sent,
          first.answered - first.heard,
          shown - first.answered,
        ];
      }),
    );
  }
  await page.mouse.up();
  const waits = legs.map((one) => one.reduce((sum, leg) => sum + leg, 0)).sort((a, b) => a - b);
  console.log(`findings after the last move, ms: ${waits.map((one) => one.toFixed(0)).join(" ")} (while the hand held on)`);
  const median = (leg) =>
    legs
      .map((one) => one[leg])
      .sort((a, b) => a - b)
      [Math.floor(legs.length / 2)].toFixed(0);
  console.log(
    `of these, median ms: begun ${median(0)}, written ${median(1)}, answered ${median(2)}, read ${median(3)}, shown ${median(4)}`,
  );
} finally {
  await browser.close();
}
