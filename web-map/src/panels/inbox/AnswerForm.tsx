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
  return (
    <>
      <div role="status">{isSuccess && text === null ? <p className="notice">{t("inbox.sent")}</p> : null}</div>
      {may || text !== null ? (
        <form
          className="stack"
          aria-label={t("inbox.answer")}
          onSubmit={(event) => {
            event.preventDefault();
            mutate(text ?? "");
          }}
        >
          <TextField
            label={t("inbox.answer")}
            value={text}
            onChange={(words) => type(id, words)}
            longest={5000}
            rows={5}
            required
            hint={t(mailed ? "inbox.answerMailed" : "inbox.answerKept")}
          />
          {error === null ? null : <Failure error={error} />}
          <button type="submit" className="main start" disabled={isPending || !may}>
            {t(mailed ? "inbox.send" : "inbox.keep")}
          </button>
        </form>
      ) : null}
    </>
  );
}
