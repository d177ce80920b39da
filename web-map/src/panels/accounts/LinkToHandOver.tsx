import { useId, useRef, useState } from "react";
import type { AccountLink } from "../../api/accounts.ts";
import { useSpeech } from "../../text/language.ts";

/** A sign-in link to give to its owner; it is shown once, here. */
export function LinkToHandOver({ made, onDone }: Readonly<{ made: AccountLink; onDone: () => void }>) {
  const { t, day } = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}/?link=${made.link}`;

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Not allowed: it is selected, and Ctrl+C does it.
    }
  };

  return (
    <section className="notice stack" aria-label={t("accounts.link")}>
      <p>
        <strong>{t("accounts.linkFor", { name: made.account.name })}</strong> {t("accounts.linkOnce", { day: day(made.until) })}
      </p>
      <div className="field">
        <label htmlFor={id}>{t("accounts.link")}</label>
        <input ref={field} id={id} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </div>
      <div className="row">
        <button type="button" className="main" onClick={copy}>
          {t("accounts.copy")}
        </button>
        <button type="button" onClick={onDone}>
          {t("accounts.handedOver")}
        </button>
        <span role="status">{copied ? t("accounts.copied") : ""}</span>
      </div>
    </section>
  );
}
