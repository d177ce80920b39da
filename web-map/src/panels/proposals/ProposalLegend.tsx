import { currentOutlines, outlineLooks } from "../../map/proposalLooks.ts";
import { useDesk } from "../../proposals/desk.ts";
import { useSpeech } from "../../text/language.ts";

/** What the lines of an open proposal mean. */
export function ProposalLegend() {
  const { t } = useSpeech();
  const open = useDesk((desk) => desk.phase === "open");
  const theirs = useDesk((desk) => desk.theirs);
  if (!open) {
    return null;
  }
  return (
    <>
      <h3>{t("proposals.legend")}</h3>
      <ul>
        {currentOutlines(theirs !== null).map((which) => {
          const { color, weight, dashArray } = outlineLooks[which];
          return (
            <li key={which}>
              <svg width="26" height="8" aria-hidden="true" focusable="false">
                <path d="M0 4h26" stroke={color} strokeWidth={weight} strokeDasharray={dashArray} />
              </svg>{" "}
              {t(`proposals.line.${which}`, { name: theirs?.sheet.updated.name ?? "" })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
