import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { signIn, signInByLink } from "../../api/accounts.ts";
import { query } from "../../api/http.ts";
import { currentSession, useSession } from "../../api/session.ts";
import { useSpeech } from "../../text/language.ts";
import { arrival } from "../../view/arrival.ts";
import { Dialog } from "../Dialog.tsx";
import { Failure } from "../Notice.tsx";

type Props = Readonly<{ onClose: (next: "own" | null) => void }>;

/** The three ways in: e-mail and password, the issuer, a link that opens once. */
export function SignInDialog({ onClose }: Props) {
  const { t } = useSpeech();
  const { externalSignIn, ended, account } = useSession();
  const [link, setLink] = useState(arrival.link);
  const close = () => {
    arrival.refused = null;
    onClose(null);
  };
  return (
    <Dialog title={t("account.signIn")} onClose={close}>
      {arrival.refused === null ? null : (
        <p className="notice bad" role="alert">
          {t(`account.refused.${arrival.refused}`)}
        </p>
      )}
      {ended && account !== null ? <p className="notice">{t("account.endedFor", { name: account.name })}</p> : null}
      {link === null ? null : (
        <ByArrivedLink
          link={link}
          onIn={() => {
            arrival.link = null;
            // Who has no password could not come back when this session is over.
            onClose(currentSession().account?.hasPassword === false ? "own" : null);
          }}
          onLeave={() => {
            arrival.link = null;
            setLink(null);
          }}
        />
      )}
      <ByPassword first={link === null} onIn={close} />
      {externalSignIn === null ? null : (
        <a className="button" href={`/api/accounts/external${query({ to: `${window.location.pathname}${window.location.search}` })}`}>
          {t("account.external", { issuer: externalSignIn })}
        </a>
      )}
      <ByPastedLink onIn={close} />
      <p className="quiet">{t("account.invitedOnly")}</p>
    </Dialog>
  );
}

/** Asks before the link is used up: one that is only looked at stays good. */
function ByArrivedLink({ link, onIn, onLeave }: Readonly<{ link: string; onIn: () => void; onLeave: () => void }>) {
  const { t } = useSpeech();
  const enter = useMutation({ mutationFn: () => signInByLink(link), onSuccess: onIn });
  return (
    <section className="notice" aria-label={t("account.linkTitle")}>
      <p>{t("account.linkArrived")}</p>
      <div className="row">
        <button type="button" className="main" data-first disabled={enter.isPending} onClick={() => enter.mutate()}>
          {t("account.useLink")}
        </button>
        <button type="button" onClick={onLeave}>
          {t("account.leaveLink")}
        </button>
      </div>
      {enter.error === null ? null : <Failure error={enter.error} />}
    </section>
  );
}

function ByPassword({ first, onIn }: Readonly<{ first: boolean; onIn: () => void }>) {
  const { t } = useSpeech();
  const id = useId();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [keep, setKeep] = useState(false);
  const enter = useMutation({ mutationFn: () => signIn(email.trim(), password, keep), onSuccess: onIn });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-email`}>{t("account.email")}</label>
        <input
          id={`${id}-email`}
          type="email"
          required
          autoComplete="username"
          data-first={first || undefined}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-password`}>{t("account.password")}</label>
        <input
          id={`${id}-password`}
          type="password"
          required
          autoComplete="current-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </div>
      <label className="toggle">
        <input type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
        <span>{t("account.keep")}</span>
      </label>
      <button type="submit" className={first ? "main" : ""} disabled={enter.isPending}>
        {t("account.signIn")}
      </button>
      {enter.error === null ? null : <Failure error={enter.error} />}
    </form>
  );
}

function ByPastedLink({ onIn }: Readonly<{ onIn: () => void }>) {
  const { t } = useSpeech();
  const id = useId();
  const [text, setText] = useState("");
  const enter = useMutation({ mutationFn: () => signInByLink(linkIn(text)), onSuccess: onIn });
  return (
    <details className="typed">
      <summary>{t("account.haveLink")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enter.mutate();
        }}
      >
        <div className="field">
          <label htmlFor={id}>{t("account.linkText")}</label>
          <input id={id} type="text" required autoComplete="off" value={text} onChange={({ target }) => setText(target.value)} />
        </div>
        <button type="submit" disabled={enter.isPending}>
          {t("account.useLink")}
        </button>
        {enter.error === null ? null : <Failure error={enter.error} />}
      </form>
    </details>
  );
}

/** The link's own text, of an address that holds it or by itself. */
function linkIn(text: string): string {
  return /[?&]link=([^&#\s]+)/.exec(text)?.[1] ?? text.trim();
}
