import type { PlotPrice, PlotSheet } from "../api/plots.ts";
import type { Speech } from "../text/language.ts";

type Facts = Pick<
  PlotSheet,
  | "price"
  | "industriesAllowed"
  | "industriesRefused"
  | "powerMw"
  | "waterM3Day"
  | "wastewaterM3Day"
  | "heightM"
  | "densityPct"
  | "roadWidthM"
  | "gas"
  | "telecom"
  | "leaseUntil"
  | "landUse"
>;

/** How numbers, days and messages are said. */
type Said = Pick<Speech, "t" | "count" | "day">;

/** The figures of a plot that somebody reports, under the names reports have. */
export const reportedFigures = [
  "price",
  "industriesAllowed",
  "industriesRefused",
  "powerMw",
  "waterM3Day",
  "wastewaterM3Day",
  "heightM",
  "densityPct",
  "roadWidthM",
  "gas",
  "telecom",
  "leaseUntil",
  "landUse",
] as const satisfies readonly (keyof Facts)[];

type ReportedFigure = (typeof reportedFigures)[number];

/** A price with its unit: 85–90 USD/m². */
export function priceText(price: PlotPrice | null, { t, count }: Pick<Said, "t" | "count">): string {
  if (price === null) {
    return t("plots.unknown");
  }
  const range = price.to === null || price.to === price.from ? count(price.from) : `${count(price.from)}–${count(price.to)}`;
  return `${range} ${t(`priceUnit.${price.unit}`)}`;
}

/** A figure of a plot as it is read; what nobody said is said to be unknown. */
export function figureText(plot: Facts, figure: ReportedFigure, speech: Said, industryName: (code: string) => string): string {
  const { t, count, day } = speech;
  const value = plot[figure];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
    return t("plots.unknown");
  }
  switch (figure) {
    case "price":
      return priceText(plot.price, speech);
    case "industriesAllowed":
    case "industriesRefused":
      return plot[figure].map(industryName).join("\n");
    case "gas":
    case "telecom":
      return t(plot[figure] === true ? "plots.yes" : "plots.no");
    case "leaseUntil":
      return day(plot.leaseUntil);
    case "landUse":
      return plot.landUse ?? t("plots.unknown");
    default:
      return `${count(plot[figure])} ${t(`plotUnit.${figure}`)}`;
  }
}
