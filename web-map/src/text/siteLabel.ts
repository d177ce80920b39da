import type { Quality } from "../api/types.ts";
import type { Kind, Status } from "../view/words.ts";
import type { Speech } from "./language.ts";

type Labelled = Readonly<{ kind: Kind; name: string; status: Status; quality: Quality | null }>;

/** A site in one breath: kind, name, status, and whether its outline is only schematic. */
export function siteLabel({ kind, name, status, quality }: Labelled, { t }: Speech): string {
  const schematic = quality === "schematic" ? `, ${t("quality.schematicShort")}` : "";
  return `${t(`kind.${kind}`)} ${name}, ${t(`status.${status}`)}${schematic}`;
}
