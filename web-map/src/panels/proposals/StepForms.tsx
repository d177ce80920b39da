import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ProposalAction, ProposalSheet } from "../../api/proposals.ts";
import { useDesk } from "../../proposals/desk.ts";
import { takeStep, Unsaved } from "../../proposals/steps.ts";
import { useSpeech } from "../../text/language.ts";
import { TextField } from "./Fields.tsx";
import { PublishForm } from "./PublishForm.tsx";
import { StepRefusal } from "./StepRefusal.tsx";

type Action = Exclude<ProposalAction, "edit">;

/** In the order they are offered: what leads on comes first. */
const actions: readonly Action[] = ["submit", "approve", "publish", "return", "withdraw"];

/** What can be done with the proposal now, each with what has to be said for it. */
export function StepForms({ sheet }: Readonly<{ sheet: ProposalSheet }>) {
  const { t } = useSpeech();
  const conflict = useDesk((desk) => desk.theirs !== null);
  const [chosen, setChosen] = useState<Action | null>(null);
  const allowed = actions.filter((action) => sheet.allowed.includes(action));
  const open = chosen !== null && allowed.includes(chosen) ? chosen : null;
  if (allowed.length === 0) {
    return null;
  }
  return (
    <section className="steps-now" aria-label={t("proposals.now")}>
      <div className="row">
        {allowed.map((action, index) => (
          <button
            key={action}
            type="button"
            className={action === "withdraw" ? "danger" : index === 0 && open === null ? "main" : ""}
            aria-expanded={open === action}
            disabled={conflict}
            onClick={() => setChosen(open === action ? null : action)}
          >
            {t(`proposals.action.${action}`)}
          </button>
        ))}
      </div>
      {open === null ? null : open === "publish" ? (
        <PublishForm sheet={sheet} onClose={() => setChosen(null)} />
      ) : (
        <NoteForm key={open} action={open} onClose={() => setChosen(null)} />
      )}
    </section>
  );
}

function NoteForm({ action, onClose }: Readonly<{ action: Exclude<Action, "publish">; onClose: () => void }>) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState<string | null>(null);
  const take = useMutation({
    mutationFn: () => takeStep(action, { note }),
    onSuccess: () => {
      onClose();
      void queries.invalidateQueries({ queryKey: ["proposals"] });
    },
  });

  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  return (
    <form
      ref={form}
      className="stack card"
      aria-label={t(`proposals.action.${action}`)}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate();
      }}
    >
      <TextField label={t(`proposals.note.${action}`)} value={note} onChange={setNote} longest={4000} rows={3} />
      <div className="row">
        <button type="submit" className="main" disabled={take.isPending}>
          {t(`proposals.confirm.${action}`)}
        </button>
        <button type="button" onClick={onClose}>
          {t("app.cancel")}
        </button>
      </div>
      {take.error === null ? null : take.error instanceof Unsaved ? (
        <p className="notice bad" role="alert">
          {t("proposals.notSavedYet")}
        </p>
      ) : (
        <StepRefusal error={take.error} />
      )}
    </form>
  );
}
