import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import { keepDecisionFile } from "../../api/proposals.ts";
import type { DraftDecision } from "../../drawing/draft.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { DayField, TextField } from "./Fields.tsx";

const none: DraftDecision = { number: null, issuer: null, title: null, signedOn: null, link: null, file: null };

type Props = Readonly<{ decision: DraftDecision | null; onChange: (decision: DraftDecision | null, mark: string) => void }>;

/** The decision: number, issuer, day, and where it can be read. */
export function DecisionFields({ decision, onChange }: Props) {
  const { t } = useSpeech();
  const now = decision ?? none;
  const say = (change: Partial<DraftDecision>, mark: string) => {
    const next = { ...now, ...change };
    onChange(Object.values(next).every((value) => value === null) ? null : next, `decision.${mark}`);
  };
  return (
    <fieldset className="stack card">
      <legend>{t("fact.decision")}</legend>
      <div className="fields two">
        <TextField label={t("fact.decision.number")} value={now.number} onChange={(number) => say({ number }, "number")} />
        <DayField label={t("fact.decision.signedOn")} value={now.signedOn} onChange={(signedOn) => say({ signedOn }, "signedOn")} />
      </div>
      <TextField label={t("fact.decision.issuer")} value={now.issuer} onChange={(issuer) => say({ issuer }, "issuer")} />
      <TextField label={t("fact.decision.title")} value={now.title} onChange={(title) => say({ title }, "title")} longest={1000} />
      <TextField
        label={t("fact.decision.link")}
        value={now.link}
        onChange={(link) => say({ link }, "link")}
        longest={1000}
        type="url"
        hint={t("fact.decision.linkHint")}
      />
      <ScanField file={now.file} onChange={(file) => say({ file }, "file")} />
    </fieldset>
  );
}

/** The scan: sent at once, kept under the digest of its bytes. */
function ScanField({ file, onChange }: Readonly<{ file: string | null; onChange: (file: string | null) => void }>) {
  const { t } = useSpeech();
  const id = useId();
  const keep = useMutation({ mutationFn: keepDecisionFile, onSuccess: onChange });
  return (
    <div className="field">
      <label htmlFor={id}>{t("fact.decision.file")}</label>
      <input
        id={id}
        type="file"
        accept="application/pdf,.pdf"
        disabled={keep.isPending}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) {
            keep.mutate(chosen);
          }
        }}
      />
      <p className="row" role="status">
        {keep.isPending ? t("fact.sendingFile") : null}
        {file === null ? null : (
          <>
            <a href={`/api/decision-files/${file}`} target="_blank" rel="noreferrer">
              {t("fact.openFile")}
            </a>
            <button type="button" className="plain" onClick={() => onChange(null)}>
              {t("fact.dropFile")}
            </button>
          </>
        )}
      </p>
      {keep.error === null ? null : <Failure error={keep.error} />}
    </div>
  );
}
