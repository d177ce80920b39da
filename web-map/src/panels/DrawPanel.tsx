import { lazy, Suspense, useId } from "react";
import { useSession } from "../api/session.ts";
import { emptyDraft } from "../drawing/draft.ts";
import { shownParts } from "../drawing/outline.ts";
import { step, useDrawing } from "../drawing/store.ts";
import { useSpeech } from "../text/language.ts";
import { kinds, oneOf } from "../view/words.ts";
import { CheckResults } from "./CheckResults.tsx";
import { CornerTable } from "./CornerTable.tsx";
import { DraftAreas } from "./DraftAreas.tsx";
import { DraftParts } from "./DraftParts.tsx";
import { DrawTools } from "./DrawTools.tsx";
import { Loading } from "./Notice.tsx";
import { OtherChanges } from "./OtherChanges.tsx";
import { TypedCoordinates } from "./TypedCoordinates.tsx";

const OutlineAsPlot = lazy(async () => ({ default: (await import("../plottingTools.ts")).OutlineAsPlot }));
const ProposalStrip = lazy(async () => ({ default: (await import("../proposalTools.ts")).ProposalStrip }));

/** A new beginning, in the dossier that is open. */
const { dossier: _, ...fresh } = emptyDraft;

/** Draws or types an outline, and says at once what it hits and by how much. */
export function DrawPanel() {
  const { t } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  const kept = useDrawing((drawing) => drawing.kept);
  const role = useSession().account?.role;
  if (kept === null) {
    // What is done before the draft that was kept is back would be lost to it.
    return <Loading />;
  }
  return (
    <>
      <Suspense>
        <ProposalStrip />
      </Suspense>
      {role === "officer" || role === "planner" ? (
        <Suspense>
          <OutlineAsPlot />
        </Suspense>
      ) : null}
      <Redrawn />
      <DrawTools />
      {!kept && outline !== null ? <p className="warn">{t("draw.notKept")}</p> : null}
      <DraftFacts />
      <DraftAreas />
      <DraftParts parts={shownParts(outline)} />
      <OtherChanges />
      <CornerTable />
      <TypedCoordinates />
      <CheckResults />
    </>
  );
}

/** Which site is redrawn, if one is; undo comes back from a new beginning too. */
function Redrawn() {
  const { t } = useSpeech();
  const { site, name } = useDrawing((drawing) => drawing.draft);
  return site === null ? null : (
    <p className="notice row between">
      <strong>{t("draw.redraws", { name })}</strong>
      <button type="button" onClick={() => step("delete", fresh)}>
        {t("draw.fresh")}
      </button>
    </p>
  );
}

/** What is to be made, and what the dossier says of it; typing on in one field is one step. */
function DraftFacts() {
  const { t } = useSpeech();
  const id = useId();
  const { kind, name, declaredHa } = useDrawing((drawing) => drawing.draft);
  return (
    <>
      <div className="fields two">
        <div className="field">
          <label htmlFor={`${id}-kind`}>{t("draw.kind")}</label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={({ target }) => step("facts", { kind: oneOf(kinds, target.value) ?? kind }, "kind")}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-declared`}>{t("draw.declared")}</label>
          <input
            id={`${id}-declared`}
            type="number"
            min="0"
            step="any"
            inputMode="decimal"
            value={declaredHa ?? ""}
            onChange={({ target }) => step("facts", { declaredHa: target.valueAsNumber > 0 ? target.valueAsNumber : null }, "declaredHa")}
          />
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t("draw.name")}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={200}
          value={name}
          onChange={({ target }) => step("facts", { name: target.value }, "name")}
        />
      </div>
    </>
  );
}
