import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Decided, ProposalSheet } from "../../api/proposals.ts";
import { takeStep } from "../../proposals/steps.ts";
import { useProposalCheck } from "../../proposals/useProposalCheck.ts";
import { useSpeech } from "../../text/language.ts";
import { FindingCard } from "../FindingCard.tsx";
import { Failure, Loading } from "../Notice.tsx";
import { DecisionFields } from "./DecisionFields.tsx";
import { TextField } from "./Fields.tsx";
import { StepRefusal } from "./StepRefusal.tsx";

const none: Decided = { number: null, issuer: null, title: null, signedOn: null, link: null, file: null };

/** What publishing needs: the decision, and a reason for every warning nobody has answered. Errors keep it from being published. */
export function PublishForm({ sheet, onClose }: Readonly<{ sheet: ProposalSheet; onClose: () => void }>) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { data: check, error: unchecked, isPending } = useProposalCheck(sheet);
  const proposed = { ...none, ...sheet.content.decision };
  const isDecided = Boolean(proposed.number) && proposed.signedOn !== null;
  const [decision, setDecision] = useState<Decided>(proposed);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [note, setNote] = useState<string | null>(null);
  const publish = useMutation({
    mutationFn: () => {
      const given = Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason.trim() !== ""));
      return takeStep("publish", { note, reasons: given, ...(isDecided ? {} : { decision }) });
    },
    onSuccess: () => {
      onClose();
      // The record is another one now: maps, lists and sums with it.
      void queries.invalidateQueries();
    },
  });

  useEffect(() => form.current?.focus(), []);

  const errors = check?.findings.filter(({ finding }) => finding.severity === "error") ?? [];
  const unanswered = check?.findings.filter(({ key }) => check.unanswered.includes(key)) ?? [];
  return (
    <form
      ref={form}
      tabIndex={-1}
      className="stack card"
      aria-label={t("proposals.action.publish")}
      aria-busy={isPending}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate();
      }}
    >
      <p className="quiet">{t("proposals.publishHint")}</p>
      {isPending ? <Loading /> : null}
      {unchecked === null ? null : <Failure error={unchecked} />}
      {errors.length === 0 ? null : (
        <section aria-label={t("proposals.blocking")}>
          <p className="notice bad">{t("proposals.blocking")}</p>
          <ul className="findings">
            {errors.map(({ key, finding }) => (
              <FindingCard key={key} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      {isDecided ? null : (
        <>
          <p>{t("proposals.decisionNeeded")}</p>
          <DecisionFields decision={decision} onChange={(said) => setDecision(said ?? none)} />
        </>
      )}
      {unanswered.length === 0 ? null : (
        <section aria-label={t("proposals.reasons")}>
          <h4>{t("proposals.reasons")}</h4>
          <ul className="findings">
            {unanswered.map(({ key, finding }) => (
              <FindingCard key={key} finding={finding}>
                <div className="grow">
                  <TextField
                    label={t("proposals.reason")}
                    value={reasons[key] ?? null}
                    onChange={(text) => setReasons((before) => ({ ...before, [key]: text ?? "" }))}
                    longest={2000}
                    rows={2}
                    required
                  />
                </div>
              </FindingCard>
            ))}
          </ul>
        </section>
      )}
      <TextField label={t("proposals.note.publish")} value={note} onChange={setNote} longest={4000} rows={2} />
      <div className="row">
        <button type="submit" className="main" disabled={publish.isPending || check === undefined || errors.length > 0}>
          {t("proposals.confirm.publish")}
        </button>
        <button type="button" onClick={onClose}>
          {t("app.cancel")}
        </button>
      </div>
      {publish.error === null ? null : <StepRefusal error={publish.error} />}
    </form>
  );
}
