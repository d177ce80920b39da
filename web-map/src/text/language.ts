import { createInstance } from "i18next";
import { useMemo } from "react";
import type { Sentence } from "../api/http.ts";
import { useView } from "../view/store.ts";
import type { Language } from "../view/words.ts";
import { formatCount, formatDay, formatHectares, formatMoment, formatPercent, formatTime, formatWhen } from "./format.ts";
import { type MessageKey, vi } from "./vi.ts";

const catalogue = createInstance();
void catalogue.init({
  lng: "vi",
  fallbackLng: "vi",
  resources: { vi: { translation: vi } },
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
});

const remembered = "zoneplanner.language";

/** Fetches what the page says in English; it speaks Vietnamese from the beginning. */
export async function learnEnglish(): Promise<void> {
  const { en } = await import("./en.ts");
  catalogue.addResourceBundle("en", "translation", en);
}

type Words = Readonly<Record<string, string | number>>;

/** How the page speaks: messages, numbers and days of one language. */
export type Speech = Readonly<{
  language: Language;
  t: (key: MessageKey, words?: Words) => string;
  sentence: (sentence: Sentence) => string;
  hectares: (hectares: number | null | undefined) => string;
  count: (count: number | null | undefined) => string;
  percent: (share: number | null | undefined) => string;
  day: (day: string | null | undefined) => string;
  /** An instant, with its time in Vietnam; and the time alone. */
  moment: (at: string) => string;
  time: (at: string) => string;
  when: (day: string | null, precision: "day" | "year" | "unknown") => string | null;
}>;

function speechOf(language: Language): Speech {
  const translate = catalogue.getFixedT(language);
  return {
    language,
    t: (key, words) => translate(key, { ...words }),
    sentence: (sentence) => sentence[language],
    hectares: (hectares) => formatHectares(hectares, language),
    count: (count) => formatCount(count, language),
    percent: (share) => formatPercent(share, language),
    day: (day) => formatDay(day, language),
    moment: (at) => formatMoment(at, language),
    time: formatTime,
    when: (day, precision) => formatWhen(day, precision, language),
  };
}

/** The language of the address, else the one last chosen here, else Vietnamese. */
export function useSpeech(): Speech {
  const named = useView((view) => view.language);
  const language = named ?? rememberedLanguage();
  return useMemo(() => speechOf(language), [language]);
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(remembered, language);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

/** The language last chosen here. */
export function rememberedLanguage(): Language {
  try {
    return window.localStorage.getItem(remembered) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}
