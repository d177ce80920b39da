import type { Language } from "../view/words.ts";

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** What stands where nothing is known. */
const unknown = "—";

/** Hectares to a hundredth, as the language writes numbers: 7.840,00 or 7,840.00. */
export function formatHectares(hectares: number | null | undefined, language: Language, digits = 2): string {
  if (hectares === null || hectares === undefined) {
    return unknown;
  }
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Minus a little less than nothing is nothing.
    signDisplay: "negative",
    useGrouping: "always",
  }).format(hectares);
}

export function formatCount(count: number | null | undefined, language: Language): string {
  return count === null || count === undefined
    ? unknown
    : new Intl.NumberFormat(locales[language], { useGrouping: "always" }).format(count);
}

export function formatPercent(share: number | null | undefined, language: Language): string {
  return share === null || share === undefined
    ? unknown
    : new Intl.NumberFormat(locales[language], { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** 2025-06-30 as 30/06/2025 in Vietnamese, 30 Jun 2025 in English. */
export function formatDay(day: string | null | undefined, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? "");
  if (parts === null) {
    return day === null || day === undefined || day === "" ? unknown : day;
  }
  const [, year, month, date] = parts;
  return language === "vi"
    ? `${date}/${month}/${year}`
    : new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
        new Date(`${year}-${month}-${date}T00:00:00Z`),
      );
}

/** A day as far as it is known: in full, its year only, or not at all. */
export function formatWhen(day: string | null, precision: "day" | "year" | "unknown", language: Language): string | null {
  if (day === null || precision === "unknown") {
    return null;
  }
  return precision === "year" ? day.slice(0, 4) : formatDay(day, language);
}

/** An instant as a day and a time in Vietnam: 26/11/2026 10:42. */
export function formatMoment(at: string, language: Language): string {
  const local = new Date(at);
  return `${formatDay(new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(local), language)} ${formatTime(at)}`;
}

/** The time of an instant in Vietnam: 10:42. */
export function formatTime(at: string): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(at));
}
