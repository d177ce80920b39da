import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Sentence } from "../../api/http.ts";
import { useConsentText, useExpressInterest, useReportError } from "../../api/interest.ts";
import { useSession } from "../../api/session.ts";
import type { Need } from "../../plots/need.ts";
import { toldNeed } from "../../plots/toldNeed.ts";
import { useSpeech } from "../../text/language.ts";
import { Dialog } from "../Dialog.tsx";
import { Failure, Loading } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";

type InterestProps = Readonly<{ title: string; plot: string | null; need: Need | null; onClose: () => void }>;

/** Interest in a plot, or in a need none meets yet; confirmed by a link in a mail. */
export function InterestDialog({ title, plot, need, onClose }: InterestProps) {
  const { t, language } = useSpeech();
  const consent = useConsentText();
  const { mutate, data, error, isPending } = useExpressInterest();
  const [contact, setContact] = useState<Readonly<Record<"name" | "organisation" | "email" | "telephone" | "words", string | null>>>({
    name: null,
    organisation: null,
    email: null,
    telephone: null,
    words: null,
  });
  const change = (name: keyof typeof contact) => (text: string | null) => setContact({ ...contact, [name]: text });

  const send = () => {
    const { name, organisation, email, telephone, words } = contact;
    const told = toldNeed(need ?? {}, words?.trim() ?? "");
    mutate({
      ...(plot === null ? {} : { plot }),
      ...(plot !== null && Object.keys(told).length === 0 ? {} : { need: told }),
      contact: {
        name: name?.trim() ?? "",
        email: email?.trim() ?? "",
        ...(organisation === null ? {} : { organisation }),
        ...(telephone === null ? {} : { telephone }),
      },
      language,
      consent: { given: true, version: consent.data?.version ?? "" },
    });
  };

  return (
    <ContactDialog title={title} said={data?.message ?? null} error={error} busy={isPending} onSend={send} onClose={onClose}>
      <TextField label={t("interest.name")} value={contact.name} longest={120} required onChange={change("name")} />
      <TextField label={t("interest.organisation")} value={contact.organisation} longest={200} onChange={change("organisation")} />
      <TextField
        label={t("interest.email")}
        value={contact.email}
        longest={254}
        type="email"
        required
        onChange={change("email")}
        hint={t("interest.emailHint")}
      />
      <TextField label={t("interest.telephone")} value={contact.telephone} longest={40} onChange={change("telephone")} />
      <TextField label={t("interest.words")} value={contact.words} longest={1500} rows={3} onChange={change("words")} />
      <ConsentTick consent={consent} />
    </ContactDialog>
  );
}

/** What is wrong with a plot on record, in one's own words; answered by mail if an address is left. */
export function ErrorDialog({ plot, title, onClose }: Readonly<{ plot: string; title: string; onClose: () => void }>) {
  const { t, language } = useSpeech();
  const { answersByMail } = useSession();
  const consent = useConsentText();
  const { mutate, data, error, isPending } = useReportError();
  const [words, setWords] = useState<string | null>(null);
  const [email, setEmail] = useState<string | null>(null);
  const send = () =>
    mutate({
      plot,
      words: words?.trim() ?? "",
      language,
      ...(email === null ? {} : { email: email.trim(), consent: { given: true, version: consent.data?.version ?? "" } }),
    });
  return (
    <ContactDialog title={title} said={data?.message ?? null} error={error} busy={isPending} onSend={send} onClose={onClose}>
      <TextField label={t("errorReport.words")} value={words} longest={1500} rows={4} required onChange={setWords} />
      {answersByMail ? (
        <TextField
          label={t("errorReport.email")}
          value={email}
          longest={254}
          type="email"
          onChange={setEmail}
          hint={t("errorReport.emailHint")}
        />
      ) : null}
      {email === null ? null : <ConsentTick consent={consent} />}
    </ContactDialog>
  );
}

type ContactProps = Readonly<{
  title: string;
  said: Sentence | null;
  error: Error | null;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** A form that is sent once; what the service answers takes its place. */
function ContactDialog({ title, said, error, busy, onSend, onClose, children }: ContactProps) {
  const { t, sentence } = useSpeech();
  // A second click comes before the page knows of the first.
  const isSent = useRef(false);
  useEffect(() => {
    isSent.current = busy;
  }, [busy]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isSent.current) {
      isSent.current = true;
      onSend();
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {said === null ? (
        <form className="stack" onSubmit={send}>
          {children}
          {error === null ? null : <Failure error={error} />}
          <button type="submit" className="main" disabled={busy}>
            {t("interest.send")}
          </button>
        </form>
      ) : (
        <p className="notice" role="status">
          {sentence(said)}
        </p>
      )}
    </Dialog>
  );
}

function ConsentTick({ consent }: Readonly<{ consent: ReturnType<typeof useConsentText> }>) {
  const { sentence } = useSpeech();
  if (consent.error !== null) {
    return <Failure error={consent.error} onRetry={() => void consent.refetch()} />;
  }
  return consent.data === undefined ? (
    <Loading />
  ) : (
    <label className="tick">
      <input type="checkbox" required />
      <span>{sentence(consent.data.text)}</span>
    </label>
  );
}
