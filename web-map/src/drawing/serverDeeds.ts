import { type MeasuredOutline, mergeOutlines, type SharedCorner, sharedCorners, snapOutline, splitOutline } from "../api/geometry.ts";
import { Refusal } from "../api/http.ts";
import { asSurface, type Parts, type Point, partsOf, type Ring, type Surface } from "../place/shapes.ts";
import { today } from "../text/days.ts";
import { currentView } from "../view/store.ts";
import type { Kind } from "../view/words.ts";
import { type Change, emptyDraft } from "./draft.ts";
import { mayShareKnownCorner } from "./neighbours.ts";
import { shownParts } from "./outline.ts";
import { changeDrawing, currentDrawing, reshape, step } from "./store.ts";
import type { Notice } from "./tools.ts";

// One question at a time: a newer one cancels the one before.
let asking = new AbortController();

/** Asks where the line parts the outline; which half to keep is then for the officer to say. */
export function askForSplit(line: Ring): Promise<void> {
  return ask(async (parts, signal) => {
    const { parts: halves } = await splitOutline(asSurface(parts), line, signal);
    return () => changeDrawing({ tool: { name: "split", halves }, notice: null });
  });
}

/** Keeps one half of a split; the others become a change of their own, or are dropped. */
export function keepHalf(kept: MeasuredOutline, others: readonly MeasuredOutline[], asOtherPart: boolean): void {
  const { draft } = currentDrawing();
  const rest = others.flatMap(({ geometry }) => partsOf(geometry));
  const other: Change = {
    ...changeOf(draft.kind, draft.name, asSurface(rest)),
    code: null,
    quality: draft.quality,
  };
  step("split", {
    outline: { source: "map", parts: partsOf(kept.geometry) },
    others: asOtherPart ? [...draft.others, other] : draft.others,
  });
  changeDrawing({ tool: { name: "none" } });
}

/** Makes one outline of the draft's own parts, or of the draft and a site beside it, which then goes into the draft's. */
export function askForMerge(neighbour: Readonly<{ code: string; kind: Kind; name: string; geometry: Surface }> | null): Promise<void> {
  return ask(async (parts, signal) => {
    const own = parts.map((rings) => asSurface([rings]));
    const { outline, notes = [] } = await mergeOutlines(neighbour === null ? own : [...own, neighbour.geometry], signal);
    return () => {
      const { draft } = currentDrawing();
      const theirs: Change[] =
        neighbour === null
          ? []
          : [
              {
                ...changeOf(neighbour.kind, neighbour.name, null),
                site: neighbour.code,
                movement: "merge",
                into: draft.site ?? draft.code,
              },
            ];
      step("merge", {
        outline: { source: "map", parts: partsOf(outline.geometry) },
        others: [...without(draft.others, neighbour?.code ?? null), ...theirs],
      });
      const said = notes.map((note) => note.message);
      changeDrawing({
        tool: { name: "none" },
        notice: said.length > 0 ? { tone: "said", sentences: said } : { tone: "said", key: "draw.merged" },
      });
    };
  });
}

/** Puts corners that lie within the tolerance of a stored one exactly on it. */
export function askForSnap(toleranceM: number): Promise<void> {
  return ask(async (parts, signal) => {
    const { outline, moved } = await snapOutline(asSurface(parts), toleranceM, among(), signal);
    return () => {
      const furthest = Math.max(0, ...moved.map((one) => one.distanceM));
      if (moved.length > 0) {
        reshape("snap", partsOf(outline.geometry));
      }
      const words = { count: moved.length, metres: furthest.toFixed(3), sites: [...new Set(moved.map((one) => one.onto))].join(", ") };
      changeDrawing({
        tool: { name: "none" },
        notice: moved.length === 0 ? { tone: "said", key: "draw.snappedNone" } : { tone: "said", key: "draw.snapped", words },
      });
    };
  });
}

/** After a corner was moved: asks whether neighbours have it too, where that may be. */
export async function askForSharedCorner(from: Point, to: Point): Promise<void> {
  const { site } = currentDrawing().draft;
  if (!mayShareKnownCorner(from, site)) {
    return;
  }
  await ask(async (_, signal) => {
    const { neighbours } = await sharedCorners(from, to, among(), signal);
    return () => neighbours.length > 0 && changeDrawing({ shared: { from, to, neighbours } });
  }, "quietly");
}

/** Moves a neighbour's shared corner along: its new outline is a change beside the draft's own. */
export function moveAlong({ code, name, kind, quality, outline, differenceM2 }: SharedCorner): void {
  const { draft, shared } = currentDrawing();
  if (outline === null) {
    return;
  }
  const more = differenceM2 ?? 0;
  const change: Change = {
    ...changeOf(kind, name, outline.geometry),
    site: code,
    movement: more > 0 ? "expand" : more < 0 ? "reduce" : "keep",
    quality: quality === "surveyed" ? "surveyed" : "digitised",
  };
  step("neighbour", { others: [...without(draft.others, code), change] });
  const left = shared?.neighbours.filter((one) => one.code !== code) ?? [];
  changeDrawing({ shared: shared === null || left.length === 0 ? null : { ...shared, neighbours: left } });
}

function changeOf(kind: Kind, name: string, geometry: Surface | null): Change {
  const { outline: _, others: __, dossier: ___, ...facts } = emptyDraft;
  return { ...facts, kind, name, crs: "OGC:CRS84", geometry, typed: null };
}

function without(changes: readonly Change[], site: string | null): readonly Change[] {
  return changes.filter((change) => site === null || change.site !== site);
}

function among() {
  return { site: currentDrawing().draft.site, validAt: currentView().date ?? today() };
}

/** Asks about the outline there is; an answer about one that is gone is dropped, a refusal is said. */
async function ask(
  question: (parts: Parts, signal: AbortSignal) => Promise<() => void>,
  how: "aloud" | "quietly" = "aloud",
): Promise<void> {
  asking.abort();
  const mine = new AbortController();
  asking = mine;
  const { outline } = currentDrawing().draft;
  if (how === "aloud") {
    changeDrawing({ notice: { tone: "said", key: "draw.asking" } });
  }
  try {
    const take = await question(shownParts(outline), mine.signal);
    if (asking === mine && currentDrawing().draft.outline === outline) {
      take();
    }
  } catch (error) {
    if (!mine.signal.aborted) {
      changeDrawing({ notice: noticeOf(error) });
    }
  }
}

/** What the service's refusal is to the officer. */
export function noticeOf(error: unknown): Notice {
  if (!(error instanceof Refusal)) {
    return { tone: "refused", key: "draw.noAnswer" };
  }
  if (error.status === 404) {
    return { tone: "refused", key: "draw.noGeometry" };
  }
  return error.sentences.length > 0
    ? { tone: "refused", sentences: error.sentences, places: error.places }
    : { tone: "refused", key: "draw.noAnswer" };
}
