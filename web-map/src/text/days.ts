/** The last day on which Vietnam had districts; communes stand directly under provinces since. */
export const lastDayOfDistricts = "2025-06-30";

/** Whether the text is a day of the calendar, written 2025-06-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && day.getUTCFullYear() >= 1000;
}

/** The day it is in Vietnam. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}
