import type { HectaresRow } from "../api/types.ts";

export const columns = ["name", "count", "decidedHa", "declaredHa", "measuredHa"] as const;
export type Column = (typeof columns)[number];
export type Order = Readonly<{ column: Column; descending: boolean }>;

/** The rows in an order; what is not known comes last either way. */
export function sortRows(rows: readonly HectaresRow[], { column, descending }: Order): readonly HectaresRow[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column === "name") {
      return turn * a.name.localeCompare(b.name, "vi");
    }
    const [first, second] = [a[column], b[column]];
    if (first === null || second === null) {
      return (first === null ? 1 : 0) - (second === null ? 1 : 0);
    }
    return turn * (first - second) || a.name.localeCompare(b.name, "vi");
  });
}

/** The order after a click on a heading: numbers largest first, names from A, then the other way. */
export function turned(order: Order, column: Column): Order {
  return order.column === column ? { column, descending: !order.descending } : { column, descending: column !== "name" };
}
