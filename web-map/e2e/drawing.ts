import type { Page } from "playwright-core";

/** Offsets in pixels from the middle of the map. */
type Offsets = readonly (readonly [number, number])[];

export function squareAround(half: number, [x, y]: readonly [number, number] = [0, 0]): Offsets {
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
}

/** Draws the first part of an outline, or one more. */
export async function drawPart(page: Page, offsets: Offsets, button = "Vẽ trên bản đồ"): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("button", { name: "Kết thúc vẽ" }).waitFor();
  await clickAround(page, offsets);
  await page.getByRole("button", { name: "Sửa đỉnh" }).waitFor();
}

export async function clickAround(page: Page, offsets: Offsets): Promise<void> {
  const { x, y } = await middleOfMap(page);
  for (const [dx, dy] of offsets) {
    await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.click(x + dx, y + dy);
  }
}

/** Drags from one place of the map to another. */
export async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x + from[0], y + from[1]);
  await page.mouse.down();
  await page.mouse.move(x + to[0], y + to[1], { steps: 8 });
  await page.mouse.up();
}

async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("region", { name: "Bản đồ", exact: true }).boundingBox();
  if (box === null) {
    throw new Error("The map is not there.");
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The hectares the browser reckons. */
export async function approximate(page: Page): Promise<number> {
  return hectaresIn(await page.getByRole("region", { name: "Diện tích" }).innerText())[0] ?? 0;
}

/** The hectares the service measured, once it has. */
export async function measured(page: Page): Promise<number | null> {
  const found = /Đo từ ranh giới\s+([\d.]+,\d\d)\s+ha/.exec(await page.getByRole("region", { name: "Diện tích" }).innerText());
  return found?.[1] === undefined ? null : (hectaresIn(found[1])[0] ?? null);
}

/** Every number with two decimals in a Vietnamese text. */
export function hectaresIn(text: string): number[] {
  return [...text.matchAll(/[\d.]+,\d\d/g)].map(([found]) => Number(found.replaceAll(".", "").replace(",", ".")));
}

/** Pastes a table of corners, as from a spreadsheet, and takes it. */
export async function pasteOutline(page: Page, text: string, crs = "EPSG:9214", order = "northing-first"): Promise<void> {
  await page.getByText("Nhập toạ độ").click();
  await page.getByLabel("Hệ toạ độ").selectOption(crs);
  await page.getByLabel("Thứ tự cột").selectOption(order);
  await page.getByRole("textbox", { name: "Toạ độ các đỉnh" }).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const taken = !box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    if (!taken) {
      (box as HTMLTextAreaElement).focus();
      document.execCommand("insertText", false, pasted);
    }
  }, text);
  await page.getByRole("button", { name: "Dùng toạ độ này" }).click();
}
