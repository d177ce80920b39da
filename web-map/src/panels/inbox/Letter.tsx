import { type ReactNode, useEffect, useRef } from "react";
import type { Box, GivenAnswer, LetterState } from "../../api/inbox.ts";
import { leaveLetter } from "../../inbox/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure, Loading } from "../Notice.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { CloseLetter } from "./CloseLetter.tsx";
import { LetterBadge } from "./LetterList.tsx";

type Shown = Readonly<{
  title: string;
  state: LetterState;
  at: string;
  answers: readonly GivenAnswer[];
  /** What whoever answers has to know, and whether it can be answered at all. */
  notice: string | null;
  mayAnswer: boolean;
  mailed: boolean;
  body: ReactNode;
}>;
type Props = Readonly<{ box: Box; id: string; error: Error | null; onRetry: () => void; shown: Shown | null }>;

/** One letter: what was written, what was answered, and what can be done with it now. */
export function Letter({ box, id, error, onRetry, shown }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <button type="button" className="plain start" onClick={() => leaveLetter()}>
        ← {t("inbox.back")}
      </button>
      {error === null ? null : <Failure error={error} onRetry={onRetry} />}
      {shown === null ? error === null && <Loading /> : <Opened box={box} id={id} {...shown} />}
    </>
  );
}

function Opened({ box, id, title, state, at, answers, notice, mayAnswer, mailed, body }: Shown & Readonly<{ box: Box; id: string }>) {
  const { t, moment } = useSpeech();
  const head = useRef<HTMLHeadingElement>(null);

  const closed = state === "closed";

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that closes it goes, and reading begins again at the head.
  useEffect(() => head.current?.focus(), [closed]);

  return (
    <article className="letter" aria-label={t("inbox.one")}>
      <header>
        <p className="row between">
          <span className="eyebrow">{moment(at)}</span>
          <LetterBadge state={state} />
        </p>
        <h3 ref={head} tabIndex={-1}>
          {title}
        </h3>
      </header>
      {body}
      <Answers answers={answers} />
      {notice === null ? null : <p className="notice">{notice}</p>}
      <AnswerForm box={box} id={id} may={mayAnswer} mailed={mailed} />
      {closed ? null : <CloseLetter box={box} id={id} />}
    </article>
  );
}

function Answers({ answers }: Readonly<{ answers: readonly GivenAnswer[] }>) {
  const { t, moment } = useSpeech();
  return (
    <section aria-label={t("inbox.answers")}>
      <h4>{t("inbox.answers")}</h4>
      {answers.length === 0 ? <p className="quiet">{t("inbox.noAnswers")}</p> : null}
      <ol className="steps">
        {answers.map(({ at, by, text, mailed }) => (
          <li key={at}>
            <p className="quiet">
              {by}, {moment(at)}, {t(mailed ? "inbox.mailed" : "inbox.notMailed")}
            </p>
            <p className="said">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
