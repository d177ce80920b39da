import type { Parts, Ring } from "../place/shapes.ts";
import { inks, type Scene } from "./scene.ts";
import { forEachCorner, type Screen, worldOf } from "./screen.ts";

const halfColours = ["#0b6b75", "#8a3f78", "#b35c00", "#0a5ea8"];

/** The outline, those that go along with it, and the halves of a split. */
export function paintShapes(brush: CanvasRenderingContext2D, screen: Screen, scene: Scene): void {
  for (const other of scene.others) {
    paintParts(brush, screen, other, { line: inks.along, width: 2, dash: [7, 4], fill: "rgb(11 107 117 / 10%)" });
  }
  paintParts(brush, screen, scene.parts, { line: inks.outline, width: 2.5, dash: [], fill: "rgb(16 24 32 / 8%)" });
  for (const [index, half] of scene.halves.entries()) {
    const colour = halfColours[index % halfColours.length] ?? inks.along;
    paintParts(brush, screen, half, { line: colour, width: 3, dash: [], fill: `${colour}33` });
    paintNumber(brush, screen, half, index + 1, colour);
  }
}

type Look = Readonly<{ line: string; width: number; dash: readonly number[]; fill: string }>;

function paintParts(brush: CanvasRenderingContext2D, screen: Screen, parts: Parts, look: Look): void {
  if (parts.length === 0) {
    return;
  }
  brush.beginPath();
  for (const ring of parts.flat()) {
    trace(brush, screen, ring);
    brush.closePath();
  }
  brush.fillStyle = look.fill;
  brush.fill("evenodd");
  brush.setLineDash([...look.dash]);
  brush.lineJoin = "round";
  brush.strokeStyle = "rgb(255 255 255 / 75%)";
  brush.lineWidth = look.width + 2;
  brush.stroke();
  brush.strokeStyle = look.line;
  brush.lineWidth = look.width;
  brush.stroke();
  brush.setLineDash([]);
}

/** The line through the corners, without those that fall on the pixel before. */
export function trace(brush: CanvasRenderingContext2D, screen: Screen, ring: Ring): void {
  const world = worldOf(ring);
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let index = 0; index < ring.length; index += 1) {
    const [x, y] = [screen.xOf(world[2 * index] ?? 0), screen.yOf(world[2 * index + 1] ?? 0)];
    if (index === 0) {
      brush.moveTo(x, y);
    } else if (Math.abs(x - lastX) < 0.75 && Math.abs(y - lastY) < 0.75) {
      continue;
    } else {
      brush.lineTo(x, y);
    }
    [lastX, lastY] = [x, y];
  }
}

function paintNumber(brush: CanvasRenderingContext2D, screen: Screen, parts: Parts, number: number, colour: string): void {
  let [x, y, count] = [0, 0, 0];
  forEachCorner(parts, screen, (cx, cy) => {
    x += cx;
    y += cy;
    count += 1;
  });
  brush.beginPath();
  brush.arc(x / count, y / count, 13, 0, 2 * Math.PI);
  brush.fillStyle = colour;
  brush.fill();
  brush.fillStyle = "#fff";
  brush.font = "600 15px sans-serif";
  brush.textAlign = "center";
  brush.textBaseline = "middle";
  brush.fillText(String(number), x / count, y / count + 1);
}
