/** A box on the screen, in pixels. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** For each box, in order of importance, whether it may be shown without touching one shown before it. */
export function declutter(boxes: readonly Box[]): readonly boolean[] {
  const shown: Box[] = [];
  return boxes.map((box) => {
    const free = shown.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    if (free) {
      shown.push(box);
    }
    return free;
  });
}
