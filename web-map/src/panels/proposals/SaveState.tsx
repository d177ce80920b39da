import { deskSaver, useDesk } from "../../proposals/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";

/** Whether what is on the page is with the service, in one line that is read out when it changes. */
export function SaveState() {
  const { t } = useSpeech();
  const phase = useDesk((desk) => desk.saving?.phase ?? "saved");
  const sentence = useSaveSentence();
  const error = useDesk((desk) => desk.error);
  return (
    <div className={`save-state ${phase}`}>
      <p role="status">
        <span className="save-mark" aria-hidden="true" />
        {sentence}
      </p>
      {phase === "unsent" ? (
        <button type="button" className="plain" onClick={() => deskSaver()?.tell({ is: "online" })}>
          {t("app.retry")}
        </button>
      ) : null}
      {phase === "refused" && error !== null ? <Failure error={error} /> : null}
    </div>
  );
}

function useSaveSentence(): string {
  const { t, time } = useSpeech();
  const saving = useDesk((desk) => desk.saving);
  switch (saving?.phase) {
    case "saved":
      return saving.savedAt === null ? t("save.saved") : t("save.savedAt", { time: time(saving.savedAt) });
    case "waiting":
    case "saving":
      return t("save.saving");
    case "unsent":
      return t("save.unsent");
    case "signed-out":
      return t("save.signedOut");
    case "conflict":
      return t("save.conflict");
    case "refused":
      return t("save.refused");
    default:
      return "";
  }
}
