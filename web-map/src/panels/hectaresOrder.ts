import type { HectaresFigures, HectaresRow } from "../api/types.ts";
import type { Language } from "../view/words.ts";

export const columns = ["name", "count", "decidedHa", "declaredHa", "measuredHa"] as const;
export type Column = (typeof columns)[number];
export type Order = Readonly<{ column: Column; descending: boolean }>;

type Known = Readonly<{ count: number; decidedHa: number | null; declaredHa: number | null; measuredHa: number | null }>;

/** The figures, without the noughts that only say that no site had one. */
export function knownFigures({ count, withoutDecidedHa, withoutOutline, ...sums }: HectaresFigures): Known {
  return {
    count,
    decidedHa: sums.decidedHa === 0 && withoutDecidedHa > 0 ? null : sums.decidedHa,
    declaredHa: sums.declaredHa === 0 && count > 0 ? null : sums.declaredHa,
    measuredHa: sums.measuredHa === 0 && withoutOutline > 0 ? null : sums.measuredHa,
  };
}

/** The row's name; that of a row without a unit is given in both languages, Vietnamese first. */
export function inLanguage({ name, nameEn }: Pick<HectaresRow, "name" | "nameEn">, language: Language): string {
  return language === "en" ? (nameEn ?? name) : name;
}

/** The rows in an order; what is not known comes last either way. */
export function sortRows(rows: readonly HectaresRow[], { column, descending }: Order): readonly HectaresRow[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column === "name") {
      return turn * a.name.localeCompare(b.name, "vi");
    }
    const [first, second] = [knownFigures(a)[column], knownFigures(b)[column]];
    if (first === null || second === null) {
      return (first === null ? 1 : 0) - (second === null ? 1 : 0) || a.name.localeCompare(b.name, "vi");
    }
    return turn * (first - second) || a.name.localeCompare(b.name, "vi");
  });
}

/** The order after a click on a heading: numbers largest first, names from A, then the other way. */
export function turned(order: Order, column: Column): Order {
  return order.column === column ? { column, descending: !order.descending } : { column, descending: column !== "name" };
}
