import { useEffect, useRef } from "react";
import type { ProposalSheet } from "../../api/proposals.ts";
import { shownParts } from "../../drawing/outline.ts";
import { useDrawing } from "../../drawing/store.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { asSurface } from "../../place/shapes.ts";
import { contentOf } from "../../proposals/content.ts";
import { useDesk } from "../../proposals/desk.ts";
import { takeLeftOver } from "../../proposals/opening.ts";
import { titleOf } from "../../proposals/saver.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView } from "../../view/store.ts";
import { HistoryButtons } from "../DrawTools.tsx";
import { Failure, Loading } from "../Notice.tsx";
import { Conflict } from "./Conflict.tsx";
import { FactsForm } from "./FactsForm.tsx";
import { FactsSheet } from "./FactsSheet.tsx";
import { OtherChangesList } from "./OtherChangesList.tsx";
import { ProposalCheck } from "./ProposalCheck.tsx";
import { Published } from "./Published.tsx";
import { SaveState } from "./SaveState.tsx";
import { StateBadge } from "./StateBadge.tsx";
import { StepForms } from "./StepForms.tsx";
import { StepList } from "./StepList.tsx";

/** One proposal: what it says, how far it has come, what is found, and what can be done with it now. */
export function OpenProposal() {
  const { t } = useSpeech();
  const phase = useDesk((desk) => desk.phase);
  const error = useDesk((desk) => desk.error);
  return (
    <>
      <button type="button" className="plain start" onClick={() => changeView({ proposal: null })}>
        ← {t("proposals.back")}
      </button>
      {phase === "failed" && error !== null ? <Failure error={error} /> : null}
      {phase === "opening" || phase === "none" ? <Loading /> : null}
      {phase === "open" ? <Opened /> : null}
    </>
  );
}

function Opened() {
  const { t } = useSpeech();
  const sheet = useDesk((desk) => desk.sheet);
  const edits = useDesk((desk) => desk.saving !== null);
  const theirs = useDesk((desk) => desk.theirs);
  const head = useRef<HTMLHeadingElement>(null);

  const state = sheet?.state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step it takes, reading begins again at its head.
  useEffect(() => head.current?.focus(), [state]);

  return (
    <article className="proposal" aria-label={t("proposals.one")}>
      <header>
        <p className="row between">
          <span className="eyebrow">{sheet?.province.name}</span>
          <StateBadge state={sheet?.state ?? "draft"} />
        </p>
        <h3 ref={head} tabIndex={-1}>
          {edits ? <DraftTitle /> : (sheet?.title ?? t("proposals.untitled"))}
        </h3>
      </header>
      {edits ? <SaveState /> : null}
      {theirs === null ? null : <Conflict key={theirs.sheet.revision} theirs={theirs} />}
      {sheet === null ? null : <ReturnNote sheet={sheet} />}
      <LeftOver />
      {edits ? (
        <>
          <DrawButtons />
          <HistoryButtons />
          <FactsForm />
        </>
      ) : null}
      {sheet === null ? null : (
        <>
          <Published sheet={sheet} />
          <StepForms sheet={sheet} />
          {edits ? null : <FactsSheet content={sheet.content} />}
          {edits ? null : <OtherChangesList changes={(sheet.content.changes ?? []).slice(1)} />}
          {sheet.state === "published" || sheet.state === "withdrawn" ? null : <ProposalCheck sheet={sheet} />}
          <StepList sheet={sheet} />
        </>
      )}
    </article>
  );
}

function DraftTitle() {
  const { t } = useSpeech();
  const draft = useDrawing((drawing) => drawing.draft);
  return <>{titleOf(contentOf(draft)) ?? t("proposals.untitled")}</>;
}

/** What was changed here without a network while others took the proposal further. */
function LeftOver() {
  const { t } = useSpeech();
  const there = useDesk((desk) => desk.leftOver !== null);
  return there ? (
    <section className="notice bad" aria-label={t("proposals.leftOver")}>
      <p>
        <strong>{t("proposals.leftOver")}</strong> {t("proposals.leftOverWhy")}
      </p>
      <button type="button" onClick={takeLeftOver}>
        {t("proposals.takeLeftOver")}
      </button>
    </section>
  ) : null;
}

/** Why it came back stands above the form: it is what has to be done now. */
function ReturnNote({ sheet }: Readonly<{ sheet: ProposalSheet }>) {
  const { t, moment } = useSpeech();
  const [last] = sheet.steps;
  return sheet.state === "returned" && last?.action === "return" ? (
    <section className="notice bad" aria-label={t("proposals.returnedWhy")}>
      <p>
        <strong>{t("proposals.returnedBy", { name: last.by.name, moment: moment(last.by.at) })}</strong>
      </p>
      <p className="said">{last.note}</p>
    </section>
  ) : null;
}

/** The way to the drawing tools and to where the outline lies. */
function DrawButtons() {
  const { t } = useSpeech();
  const outline = useDrawing((drawing) => drawing.draft.outline);
  return (
    <div className="row">
      <button type="button" onClick={() => changeView({ tab: "draw" })}>
        {t(outline === null ? "proposals.draw" : "proposals.redraw")}
      </button>
      {outline === null ? (
        <span className="quiet">{t("draw.none")}</span>
      ) : (
        <button type="button" onClick={() => zoomToGeometries([asSurface(shownParts(outline))])}>
          {t("draw.zoom")}
        </button>
      )}
    </div>
  );
}
