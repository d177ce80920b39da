import type { Sentence } from "../api/http.ts";
import { keptPlots, type NewPlot } from "./layout.ts";
import { publicCode } from "./publicCode.ts";

/** What the service says is wrong: with one plot, or with all that was sent. */
type Said = Readonly<{ byPlot: ReadonlyMap<string, readonly Sentence[]>; ofAll: readonly Sentence[] }>;

type Told = Readonly<{ message?: Sentence; place?: string | null; subject?: string | null }>;

/** Gives each sentence of a refusal to the plot it names: by its place in the body, by its label, or by its code. */
export function saidOfPlots(findings: unknown, plots: readonly NewPlot[], site: string): Said {
  const kept = keptPlots(plots);
  const byPlot = new Map<string, Sentence[]>();
  const ofAll: Sentence[] = [];
  for (const finding of Array.isArray(findings) ? (findings as readonly Told[]) : []) {
    if (finding.message === undefined) {
      continue;
    }
    const plot = named(finding, kept, site);
    if (plot === undefined) {
      ofAll.push(finding.message);
    } else {
      byPlot.set(plot.key, [...(byPlot.get(plot.key) ?? []), finding.message]);
    }
  }
  return { byPlot, ofAll };
}

function named({ place, subject, message }: Told, kept: readonly NewPlot[], site: string): NewPlot | undefined {
  const index = /^plots\[(\d+)\]/.exec(place ?? "")?.[1];
  if (index !== undefined) {
    return kept[Number(index)];
  }
  return (
    kept.find(({ label }) => subject !== null && subject !== undefined && publicCode(label) === publicCode(subject)) ??
    kept.find(({ label }) => message?.en.includes(`“${site}-${publicCode(label)}”`))
  );
}
