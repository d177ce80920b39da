import { useState } from "react";
import { type Box, useClose } from "../../api/inbox.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";

/** Closing, said twice: what is closed cannot be answered any more. */
export function CloseLetter({ box, id }: Readonly<{ box: Box; id: string }>) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState(false);
  const { mutate, error, isPending } = useClose(box, id);
  return (
    <div className="stack">
      <button type="button" className="danger start" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t("inbox.close")}
      </button>
      {asked ? (
        <div className="card stack">
          <p>{t("inbox.closeHint")}</p>
          <div className="row">
            <button type="button" className="main" disabled={isPending} onClick={() => mutate()}>
              {t("inbox.closeNow")}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {t("app.cancel")}
            </button>
          </div>
          {error === null ? null : <Failure error={error} />}
        </div>
      ) : null}
    </div>
  );
}
