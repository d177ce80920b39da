import type { Parts, Point, Ring, Rings } from "../place/shapes.ts";
import { type Change, type Dossier, type Draft, emptyDossier } from "./draft.ts";
import type { Deed, Step } from "./history.ts";
import type { Outline } from "./outline.ts";

/** A ring as it is kept: the same as one of the step before, that ring with a stretch replaced, or all its numbers. */
type PackedRing =
  | Readonly<{ is: "same"; part: number; ring: number }>
  | Readonly<{ is: "patched"; part: number; ring: number; from: number; removed: number; added: Float64Array }>
  | Readonly<{ is: "whole"; numbers: Float64Array }>;

type PackedParts = readonly (readonly PackedRing[])[];

type PackedOutline =
  | "same"
  | null
  | Readonly<{ source: "map"; parts: PackedParts }>
  | (Readonly<Omit<Extract<Outline, { source: "typed" }>, "parts" | "shown">> & Readonly<{ parts: PackedParts; shown: PackedParts }>);

/** A step as it is kept: what it changed, so that a step of a large outline is small. */
export type PackedStep = Readonly<{
  deed: Deed;
  mark: string | null;
  facts: Omit<Draft, "outline" | "others" | "dossier"> & { dossier?: Dossier };
  outline: PackedOutline;
  others: "same" | readonly Change[];
}>;

export function packStep(step: Step, before: Step | null): PackedStep {
  const { outline, others, ...facts } = step.draft;
  return {
    deed: step.deed,
    mark: step.mark,
    facts,
    outline: packOutline(outline, before?.draft.outline ?? null),
    others: others === before?.draft.others ? "same" : others,
  };
}

/** The step again, sharing with the step before what it shared when it was packed. */
export function unpackStep(packed: PackedStep, before: Step | null): Step {
  return {
    deed: packed.deed,
    mark: packed.mark,
    draft: {
      ...packed.facts,
      // Steps kept before there were proposals have none.
      dossier: packed.facts.dossier ?? emptyDossier,
      outline: unpackOutline(packed.outline, before?.draft.outline ?? null),
      others: packed.others === "same" ? (before?.draft.others ?? []) : packed.others,
    },
  };
}

function packOutline(outline: Outline | null, before: Outline | null): PackedOutline {
  if (outline === null) {
    return null;
  }
  if (outline === before) {
    return "same";
  }
  return outline.source === "map"
    ? { source: "map", parts: packParts(outline.parts, baseOf(before)) }
    : { ...outline, parts: packParts(outline.parts, []), shown: packParts(outline.shown, baseOf(before)) };
}

function unpackOutline(packed: PackedOutline, before: Outline | null): Outline | null {
  if (packed === null || packed === "same") {
    return packed === null ? null : before;
  }
  return packed.source === "map"
    ? { source: "map", parts: unpackParts(packed.parts, baseOf(before)) }
    : { ...packed, parts: unpackParts(packed.parts, []), shown: unpackParts(packed.shown, baseOf(before)) };
}

function baseOf(before: Outline | null): Parts {
  return before === null ? [] : before.source === "map" ? before.parts : before.shown;
}

function packParts(parts: Parts, base: Parts): PackedParts {
  return parts.map((rings, part) => rings.map((ring, index) => packRing(ring, part, index, base)));
}

function packRing(ring: Ring, part: number, index: number, base: Parts): PackedRing {
  for (const [basePart, rings] of base.entries()) {
    const same = rings.indexOf(ring);
    if (same >= 0) {
      return { is: "same", part: basePart, ring: same };
    }
  }
  const old = base[part]?.[index] ?? [];
  let from = 0;
  while (from < ring.length && from < old.length && ring[from] === old[from]) {
    from += 1;
  }
  let tail = 0;
  while (tail < Math.min(ring.length, old.length) - from && ring.at(-1 - tail) === old.at(-1 - tail)) {
    tail += 1;
  }
  return from + tail < ring.length / 2
    ? { is: "whole", numbers: numbersOf(ring) }
    : { is: "patched", part, ring: index, from, removed: old.length - from - tail, added: numbersOf(ring.slice(from, ring.length - tail)) };
}

function unpackParts(packed: PackedParts, base: Parts): Parts {
  return packed.map((rings): Rings => rings.map((ring) => unpackRing(ring, base)));
}

function unpackRing(packed: PackedRing, base: Parts): Ring {
  if (packed.is === "whole") {
    return pointsOf(packed.numbers);
  }
  const old = base[packed.part]?.[packed.ring] ?? [];
  return packed.is === "same" ? old : old.toSpliced(packed.from, packed.removed, ...pointsOf(packed.added));
}

function numbersOf(ring: Ring): Float64Array {
  const numbers = new Float64Array(2 * ring.length);
  for (const [index, [x, y]] of ring.entries()) {
    numbers[2 * index] = x;
    numbers[2 * index + 1] = y;
  }
  return numbers;
}

function pointsOf(numbers: Float64Array): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index): Point => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0]);
}
