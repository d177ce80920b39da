import { Refusal } from "../api/http.ts";
import { useSpeech } from "../text/language.ts";

/** What went wrong, in the service's own words where it has some, and a way to try again. */
export function Failure({ error, onRetry }: Readonly<{ error: Error; onRetry?: () => void }>) {
  const { t, sentence } = useSpeech();
  const sentences = error instanceof Refusal ? error.sentences : [];
  if (sentences.length > 0) {
    return (
      <div className="notice" role="alert">
        {sentences.map((said) => (
          <p key={said.en}>{sentence(said)}</p>
        ))}
      </div>
    );
  }
  return (
    <div className="notice bad" role="alert">
      <p>{t("app.failed")}</p>
      <p className="quiet">{error.message}</p>
      {onRetry === undefined ? null : (
        <button type="button" onClick={onRetry}>
          {t("app.retry")}
        </button>
      )}
    </div>
  );
}

export function Loading() {
  const { t } = useSpeech();
  return (
    <p className="notice" role="status">
      {t("app.loading")}
    </p>
  );
}
