/** Who reported a figure of a plot and when; stale after ninety days. */
type Report = Readonly<{ by: string; on: string; stale: boolean }>;

/** One reporter and day, and what they reported then. */
type Reporter = Report & Readonly<{ figures: readonly string[] }>;

/** Who reported what, each reporter and day once, the newest first. */
export function reportersOf(reports: Readonly<Record<string, Report>>): readonly Reporter[] {
  const found = new Map<string, Reporter>();
  for (const [figure, { by, on, stale }] of Object.entries(reports)) {
    const key = `${on} ${by}`;
    found.set(key, { by, on, stale, figures: [...(found.get(key)?.figures ?? []), figure] });
  }
  return [...found.values()].sort((a, b) => b.on.localeCompare(a.on) || a.by.localeCompare(b.by, "vi"));
}
