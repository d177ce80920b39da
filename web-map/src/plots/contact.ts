import type { MessageKey } from "../text/vi.ts";

/** What a person writes of themselves and of what they want; null is not typed. */
export type Contact = Readonly<Record<"name" | "organisation" | "email" | "telephone" | "words", string | null>>;

/** What keeps a letter from being sent, as it is said at the part that is wrong. */
export type Faults = Readonly<Partial<Record<"name" | "words" | "email" | "consent", MessageKey>>>;

export const noContact: Contact = { name: null, organisation: null, email: null, telephone: null, words: null };

/** Whoever asks for something has a name, is answered by mail, and agrees to it. */
export function interestFaults({ name, email }: Contact, agreed: boolean): Faults {
  return {
    ...(isBlank(name) ? { name: "contact.wrong.name" } : {}),
    ...(isBlank(email) ? { email: "contact.wrong.noEmail" } : emailFault(email)),
    ...(agreed ? {} : { consent: "contact.wrong.consent" }),
  };
}

/** Whoever reports an error says what it is; who leaves an address for the answer agrees to that. */
export function reportFaults({ words, email }: Contact, agreed: boolean): Faults {
  return {
    ...(isBlank(words) ? { words: "contact.wrong.words" } : {}),
    ...(isBlank(email) ? {} : emailFault(email)),
    ...(isBlank(email) || agreed ? {} : { consent: "contact.wrong.consent" }),
  };
}

export function isBlank(text: string | null): text is null {
  return text === null || text.trim() === "";
}

/** The service judges an address in full; what surely is none is said before it is asked. */
function emailFault(email: string): Faults {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(email.trim()) ? {} : { email: "contact.wrong.email" };
}
