import { type Box, useAnswer } from "../../api/inbox.ts";
import { sent, type, useDesk } from "../../inbox/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";

type Props = Readonly<{ box: Box; id: string; may: boolean; mailed: boolean }>;

/** An answer; what was typed stays until the service has it, also while other letters are read. */
export function AnswerForm({ box, id, may, mailed }: Props) {
  const { t } = useSpeech();
  const text = useDesk((desk) => desk.typed[id] ?? null);
  const { mutate, error, isPending, isSuccess } = useAnswer(box, id, (said) => sent(id, said));
  const taken = isSuccess && text === null;
  if (!may && text === null) {
    return null;
  }
  return (
    <form
      className="stack"
      aria-label={t("inbox.answer")}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(text ?? "");
      }}
    >
      {/* A field that is emptied by sending is a new one: it is not wrong because nothing stands in it yet. */}
      <TextField
        key={String(taken)}
        label={t("inbox.answer")}
        value={text}
        onChange={(words) => type(id, words)}
        longest={5000}
        rows={5}
        required
        hint={t(mailed ? "inbox.answerMailed" : "inbox.answerKept")}
      />
      {error === null ? null : <Failure error={error} />}
      <div className="row">
        <button type="submit" className="main" disabled={isPending || !may}>
          {t(mailed ? "inbox.send" : "inbox.keep")}
        </button>
        <span role="status">{taken ? t("inbox.sent") : null}</span>
      </div>
    </form>
  );
}
