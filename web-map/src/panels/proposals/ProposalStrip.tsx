import { useSession } from "../../api/session.ts";
import { useDrawing } from "../../drawing/store.ts";
import { contentOf } from "../../proposals/content.ts";
import { useDesk } from "../../proposals/desk.ts";
import { beginProposal } from "../../proposals/opening.ts";
import { titleOf } from "../../proposals/saver.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView } from "../../view/store.ts";
import { SaveState } from "./SaveState.tsx";

/** Above the drawing tools: which proposal is being drawn and whether it is saved; or the way from an outline to a proposal. */
export function ProposalStrip() {
  const { t } = useSpeech();
  const role = useSession().account?.role;
  const edits = useDesk((desk) => desk.saving !== null);
  const conflict = useDesk((desk) => desk.theirs !== null);
  const draft = useDrawing((drawing) => drawing.draft);
  if (!edits) {
    return role !== "officer" || draft.outline === null ? null : (
      <button type="button" className="main start" onClick={() => beginProposal("drawn")}>
        {t("proposals.propose")}
      </button>
    );
  }
  return (
    <section className="strip" aria-label={t("proposals.one")}>
      <p className="row between">
        <strong>{titleOf(contentOf(draft)) ?? t("proposals.untitled")}</strong>
        <button type="button" onClick={() => changeView({ tab: "proposals" })}>
          {t(conflict ? "conflict.open" : "proposals.toFacts")}
        </button>
      </p>
      <SaveState />
    </section>
  );
}
