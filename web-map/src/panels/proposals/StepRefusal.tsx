import { Refusal } from "../../api/http.ts";
import type { ProposalFinding } from "../../api/proposals.ts";
import { useSpeech } from "../../text/language.ts";
import { FindingCard } from "../FindingCard.tsx";
import { Failure } from "../Notice.tsx";

/** Why a step was not taken: the service's own sentences, and each finding with its place. */
export function StepRefusal({ error }: Readonly<{ error: Error }>) {
  const { t } = useSpeech();
  const judged = error instanceof Refusal ? error.said["judged"] : undefined;
  if (!Array.isArray(judged)) {
    return <Failure error={error} />;
  }
  return (
    <section role="alert" aria-label={t("proposals.notYet")}>
      <p className="notice bad">{t("proposals.notYet")}</p>
      <ul className="findings">
        {(judged as readonly ProposalFinding[]).map(({ key, finding }) => (
          <FindingCard key={key} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
