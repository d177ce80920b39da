import type { Parts } from "../place/shapes.ts";
import { trace } from "./paintShapes.ts";
import { inks, type Scene } from "./scene.ts";
import { forEachCorner, forEachMiddle, type Screen, worldOf } from "./screen.ts";

/** Handles nearer to one another than this on the screen are thinned out; each corner can be taken all the same. */
const apart = 11;

/** What a hand takes hold of, and the line that grows under it. */
export function paintHandles(brush: CanvasRenderingContext2D, screen: Screen, scene: Scene): void {
  if (scene.handles) {
    paintMiddles(brush, screen, scene.parts);
    paintCorners(brush, screen, scene);
  }
  if (scene.growing !== null) {
    paintGrowing(brush, screen, scene.growing);
  }
  if (scene.centre !== null) {
    const [world] = [worldOf([scene.centre])];
    cross(brush, screen.xOf(world[0] ?? 0), screen.yOf(world[1] ?? 0), 9, inks.along);
  }
  if (scene.crosshair) {
    cross(brush, screen.width / 2, screen.height / 2, 14, inks.hand);
  }
}

function paintCorners(brush: CanvasRenderingContext2D, screen: Screen, { parts, selected }: Scene): void {
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, 0];
  brush.beginPath();
  forEachCorner(parts, screen, (x, y) => {
    if (x > -8 && y > -8 && x < screen.width + 8 && y < screen.height + 8 && Math.hypot(x - lastX, y - lastY) >= apart) {
      brush.rect(x - 4, y - 4, 8, 8);
      [lastX, lastY] = [x, y];
    }
  });
  brush.fillStyle = "#fff";
  brush.fill();
  brush.strokeStyle = inks.outline;
  brush.lineWidth = 1.75;
  brush.stroke();
  const chosen = selected === null ? undefined : parts[selected.part]?.[selected.ring]?.[selected.corner];
  if (chosen !== undefined) {
    const world = worldOf([chosen]);
    const [x, y] = [screen.xOf(world[0] ?? 0), screen.yOf(world[1] ?? 0)];
    brush.beginPath();
    brush.rect(x - 6, y - 6, 12, 12);
    brush.fillStyle = inks.hand;
    brush.fill();
    brush.strokeStyle = "#fff";
    brush.lineWidth = 2;
    brush.stroke();
  }
}

function paintMiddles(brush: CanvasRenderingContext2D, screen: Screen, parts: Parts): void {
  brush.beginPath();
  forEachMiddle(parts, screen, (x, y) => {
    brush.moveTo(x + 4, y);
    brush.arc(x, y, 4, 0, 2 * Math.PI);
  });
  brush.fillStyle = "rgb(255 255 255 / 80%)";
  brush.fill();
  brush.strokeStyle = "rgb(16 24 32 / 65%)";
  brush.lineWidth = 1.25;
  brush.stroke();
}

function paintGrowing(brush: CanvasRenderingContext2D, screen: Screen, { corners, hand, closes }: NonNullable<Scene["growing"]>): void {
  if (corners.length === 0) {
    return;
  }
  const line = hand === null ? corners : [...corners, hand];
  brush.beginPath();
  trace(brush, screen, line);
  if (closes && line.length > 2) {
    brush.closePath();
    brush.fillStyle = "rgb(212 100 10 / 12%)";
    brush.fill();
  }
  brush.strokeStyle = "rgb(255 255 255 / 75%)";
  brush.lineWidth = 4.5;
  brush.stroke();
  brush.strokeStyle = inks.hand;
  brush.lineWidth = 2.5;
  brush.stroke();
  brush.beginPath();
  forEachCorner([[corners]], screen, (x, y, _, __, corner) => {
    const size = corner === 0 && closes && corners.length > 2 ? 7 : 4;
    brush.moveTo(x + size, y);
    brush.arc(x, y, size, 0, 2 * Math.PI);
  });
  brush.fillStyle = "#fff";
  brush.fill();
  brush.lineWidth = 2;
  brush.stroke();
}

function cross(brush: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  brush.beginPath();
  brush.moveTo(x - size, y);
  brush.lineTo(x + size, y);
  brush.moveTo(x, y - size);
  brush.lineTo(x, y + size);
  brush.strokeStyle = "#fff";
  brush.lineWidth = 5;
  brush.stroke();
  brush.strokeStyle = colour;
  brush.lineWidth = 2.5;
  brush.stroke();
}
