import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Sentence } from "../../api/http.ts";
import { useConsentText, useExpressInterest, useReportError } from "../../api/interest.ts";
import type { PlotFacets } from "../../api/plots.ts";
import { useSession } from "../../api/session.ts";
import { type Contact, interestFaults, isBlank, noContact, reportFaults } from "../../plots/contact.ts";
import type { Need } from "../../plots/need.ts";
import { useSpeech } from "../../text/language.ts";
import { Dialog } from "../Dialog.tsx";
import { Failure, Loading } from "../Notice.tsx";
import { TextField } from "../proposals/Fields.tsx";
import { type AskedNeed, useAskedNeed } from "./useAskedNeed.ts";
import { useFaults } from "./useFaults.ts";

type InterestProps = Readonly<{ title: string; plot: string | null; need: AskedNeed | null; onClose: () => void }>;

/** Interest in a plot, or in a need none meets yet; confirmed by a link in a mail. */
export function InterestDialog({ title, plot, need, onClose }: InterestProps) {
  const { t, language } = useSpeech();
  const consent = useConsentText();
  const { mutate, data, error, isPending } = useExpressInterest();
  const [contact, setContact] = useState(noContact);
  const [agreed, setAgreed] = useState(false);
  const faults = useFaults(interestFaults(contact, agreed));
  const change = (name: keyof Contact) => (text: string | null) => setContact({ ...contact, [name]: text });

  const send = () => {
    const { name, organisation, email, telephone, words } = contact;
    const said = [need?.told.words ?? "", words?.trim() ?? ""].filter((part) => part !== "");
    const told = { ...need?.told, ...(said.length === 0 ? {} : { words: said.join("; ") }) };
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
      consent: { given: agreed, version: consent.data?.version ?? "" },
    });
  };

  return (
    <ContactDialog
      title={title}
      faults={faults}
      said={data?.message ?? null}
      error={error}
      busy={isPending}
      onSend={send}
      onClose={onClose}
    >
      {need === null ? null : <NeedInWords lines={need.inWords} />}
      <TextField
        label={t("interest.name")}
        value={contact.name}
        longest={120}
        required
        wrong={faults.wrong("name")}
        onChange={change("name")}
      />
      <TextField label={t("interest.organisation")} value={contact.organisation} longest={200} onChange={change("organisation")} />
      <TextField
        label={t("interest.email")}
        value={contact.email}
        longest={254}
        type="email"
        required
        wrong={faults.wrong("email")}
        onChange={change("email")}
        hint={t("interest.emailHint")}
      />
      <TextField label={t("interest.telephone")} value={contact.telephone} longest={40} onChange={change("telephone")} />
      <TextField label={t("interest.words")} value={contact.words} longest={1500} rows={3} onChange={change("words")} />
      <ConsentTick consent={consent} agreed={agreed} wrong={faults.wrong("consent")} onChange={setAgreed} />
    </ContactDialog>
  );
}

function NeedInWords({ lines }: Readonly<{ lines: readonly string[] }>) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("interest.need")}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type NeedProps = Readonly<{ need: Need; facets: PlotFacets | null; onClose: () => void }>;

/** A need is kept by the officers until something meets it. */
export function NeedDialog({ need, facets, onClose }: NeedProps) {
  const { t } = useSpeech();
  return <InterestDialog title={t("interest.tellWhen")} plot={null} need={useAskedNeed(need, facets)} onClose={onClose} />;
}

/** What is wrong with a plot on record, in one's own words; answered by mail if an address is left. */
export function ErrorDialog({ plot, title, onClose }: Readonly<{ plot: string; title: string; onClose: () => void }>) {
  const { t, language } = useSpeech();
  const { answersByMail } = useSession();
  const consent = useConsentText();
  const { mutate, data, error, isPending } = useReportError();
  const [contact, setContact] = useState(noContact);
  const [agreed, setAgreed] = useState(false);
  const faults = useFaults(reportFaults(contact, agreed));
  const { words, email } = contact;
  const send = () =>
    mutate({
      plot,
      words: words?.trim() ?? "",
      language,
      ...(isBlank(email) ? {} : { email: email.trim(), consent: { given: agreed, version: consent.data?.version ?? "" } }),
    });
  return (
    <ContactDialog
      title={title}
      faults={faults}
      said={data?.message ?? null}
      error={error}
      busy={isPending}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={t("errorReport.words")}
        value={words}
        longest={1500}
        rows={4}
        required
        wrong={faults.wrong("words")}
        onChange={(text) => setContact({ ...contact, words: text })}
      />
      {answersByMail ? (
        <TextField
          label={t("errorReport.email")}
          value={email}
          longest={254}
          type="email"
          wrong={faults.wrong("email")}
          onChange={(text) => setContact({ ...contact, email: text })}
          hint={t("errorReport.emailHint")}
        />
      ) : null}
      {isBlank(email) ? null : <ConsentTick consent={consent} agreed={agreed} wrong={faults.wrong("consent")} onChange={setAgreed} />}
    </ContactDialog>
  );
}

type ContactProps = Readonly<{
  title: string;
  faults: ReturnType<typeof useFaults>;
  said: Sentence | null;
  error: Error | null;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** A form that is sent once; what the service answers takes its place. */
function ContactDialog({ title, faults, said, error, busy, onSend, onClose, children }: ContactProps) {
  const { t, sentence } = useSpeech();
  // A second click comes before the page knows of the first.
  const isSent = useRef(false);
  useEffect(() => {
    isSent.current = busy;
  }, [busy]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isSent.current && faults.isRight()) {
      isSent.current = true;
      onSend();
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {said === null ? (
        // What is wrong is said at its field in the page's language, not by the browser in its own.
        <form ref={faults.form} className="stack" noValidate onSubmit={send}>
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

type TickProps = Readonly<{
  consent: ReturnType<typeof useConsentText>;
  agreed: boolean;
  wrong: string | null;
  onChange: (agreed: boolean) => void;
}>;

function ConsentTick({ consent, agreed, wrong, onChange }: TickProps) {
  const { sentence } = useSpeech();
  const id = useId();
  if (consent.error !== null) {
    return <Failure error={consent.error} onRetry={() => void consent.refetch()} />;
  }
  return consent.data === undefined ? (
    <Loading />
  ) : (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          required
          checked={agreed}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{sentence(consent.data.text)}</span>
      </label>
      {wrong === null ? null : (
        <p className="wrong" id={id}>
          {wrong}
        </p>
      )}
    </div>
  );
}
