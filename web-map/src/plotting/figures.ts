import type { PlotSheet, PlotSheetReports, PriceUnit } from "../api/plotting.ts";
import { type Numbers, numberOf, wrongNumbers } from "./numbers.ts";

/** What a plot is said to have, as it is typed: nothing typed is nothing said. */
export type Figures = Readonly<{
  quality: "surveyed" | "digitised" | "schematic";
  landUse: string;
  declaredHa: string;
  leaseUntil: string;
  priceFrom: string;
  priceTo: string;
  priceUnit: PriceUnit;
  industriesAllowed: readonly string[];
  industriesRefused: readonly string[];
  heightM: string;
  densityPct: string;
  powerMw: string;
  waterM3Day: string;
  wastewaterM3Day: string;
  gas: YesOrNo;
  telecom: YesOrNo;
  roadWidthM: string;
  note: string;
  reportedBy: string;
  reportedOn: string;
}>;

export type YesOrNo = "" | "yes" | "no";

export const qualities = ["surveyed", "digitised", "schematic"] as const;
export const priceUnits = ["usd-per-m2", "usd-per-m2-year", "vnd-per-m2", "vnd-per-m2-year"] as const;

/** Figures of a plot that stand alone, with the bounds the service gives them. */
export const numbers = {
  declaredHa: { least: 0.0001, most: 1e8 },
  heightM: { least: 0.1, most: 999 },
  densityPct: { least: 0.1, most: 100 },
  powerMw: { least: 0, most: 99_999 },
  waterM3Day: { least: 0, most: 99_999_999 },
  wastewaterM3Day: { least: 0, most: 99_999_999 },
  roadWidthM: { least: 0.1, most: 999 },
  priceFrom: { least: 1e-6, most: 1e12 },
  priceTo: { least: 1e-6, most: 1e12 },
} as const satisfies Numbers<Figures>;

export const noFigures: Figures = {
  quality: "digitised",
  landUse: "",
  declaredHa: "",
  leaseUntil: "",
  priceFrom: "",
  priceTo: "",
  priceUnit: "usd-per-m2",
  industriesAllowed: [],
  industriesRefused: [],
  heightM: "",
  densityPct: "",
  powerMw: "",
  waterM3Day: "",
  wastewaterM3Day: "",
  gas: "",
  telecom: "",
  roadWidthM: "",
  note: "",
  reportedBy: "",
  reportedOn: "",
};

/** The figures the service wants a reporter for, by the name it reports them under. */
const reported = {
  declaredHa: (said) => said.declaredHa,
  leaseUntil: (said) => said.leaseUntil,
  price: (said) => (said.priceFrom === "" ? "" : [said.priceFrom, said.priceTo, said.priceUnit].join(" ")),
  industriesAllowed: (said) => said.industriesAllowed.join(" "),
  industriesRefused: (said) => said.industriesRefused.join(" "),
  heightM: (said) => said.heightM,
  densityPct: (said) => said.densityPct,
  powerMw: (said) => said.powerMw,
  waterM3Day: (said) => said.waterM3Day,
  wastewaterM3Day: (said) => said.wastewaterM3Day,
  gas: (said) => said.gas,
  telecom: (said) => said.telecom,
  roadWidthM: (said) => said.roadWidthM,
} as const satisfies Readonly<Record<string, (said: Figures) => string>>;

type Reported = keyof typeof reported;

/** The members of a plot's body that its figures make; `before` is what the record says, whose reporters stay for what did not change. */
export function figuresBody(said: Figures, before: PlotSheet | null = null): Readonly<Record<string, unknown>> {
  const kept = keptReports(said, before);
  return {
    quality: said.quality,
    landUse: text(said.landUse),
    declaredHa: numberOf(said.declaredHa),
    leaseUntil: text(said.leaseUntil),
    price: said.priceFrom === "" ? null : { from: numberOf(said.priceFrom), to: numberOf(said.priceTo), unit: said.priceUnit },
    industriesAllowed: said.industriesAllowed,
    industriesRefused: said.industriesRefused,
    heightM: numberOf(said.heightM),
    densityPct: numberOf(said.densityPct),
    powerMw: numberOf(said.powerMw),
    waterM3Day: numberOf(said.waterM3Day),
    wastewaterM3Day: numberOf(said.wastewaterM3Day),
    gas: flag(said.gas),
    telecom: flag(said.telecom),
    roadWidthM: numberOf(said.roadWidthM),
    note: text(said.note),
    reported: said.reportedBy.trim() === "" || said.reportedOn === "" ? null : { by: said.reportedBy.trim(), on: said.reportedOn },
    reports: Object.keys(kept).length === 0 ? null : kept,
  };
}

/** Whether some figure has to be said by whom, and nobody is named. */
export function lacksReporter(said: Figures, before: PlotSheet | null = null): boolean {
  const kept = keptReports(said, before);
  const bare = reportedNames().some((name) => reported[name](said) !== "" && kept[name] === undefined);
  return bare && (said.reportedBy.trim() === "" || said.reportedOn === "");
}

export function wrongFigures(said: Figures): readonly (keyof typeof numbers)[] {
  const wrong = wrongNumbers(said, numbers);
  const [from, to] = [numberOf(said.priceFrom), numberOf(said.priceTo)];
  return to !== null && (from === null || to < from) && !wrong.includes("priceTo") ? [...wrong, "priceTo"] : wrong;
}

/** What the record says, to be changed; who reports the changes is asked anew. */
export function figuresOf(sheet: PlotSheet): Figures {
  return {
    quality: sheet.quality ?? "schematic",
    landUse: sheet.landUse ?? "",
    declaredHa: typed(sheet.declaredHa),
    leaseUntil: sheet.leaseUntil ?? "",
    priceFrom: typed(sheet.price?.from),
    priceTo: typed(sheet.price?.to),
    priceUnit: sheet.price?.unit ?? noFigures.priceUnit,
    industriesAllowed: sheet.industriesAllowed,
    industriesRefused: sheet.industriesRefused,
    heightM: typed(sheet.heightM),
    densityPct: typed(sheet.densityPct),
    powerMw: typed(sheet.powerMw),
    waterM3Day: typed(sheet.waterM3Day),
    wastewaterM3Day: typed(sheet.wastewaterM3Day),
    gas: yesOrNo(sheet.gas),
    telecom: yesOrNo(sheet.telecom),
    roadWidthM: typed(sheet.roadWidthM),
    note: sheet.note ?? "",
    reportedBy: "",
    reportedOn: "",
  };
}

function keptReports(said: Figures, before: PlotSheet | null): PlotSheetReports {
  if (before === null) {
    return {};
  }
  const then = figuresOf(before);
  return Object.fromEntries(
    reportedNames().flatMap((name) => {
      const report = before.reports[name];
      const same = reported[name](said) !== "" && reported[name](said) === reported[name](then);
      return same && report !== undefined ? [[name, { by: report.by, on: report.on }]] : [];
    }),
  );
}

function reportedNames(): readonly Reported[] {
  return Object.keys(reported) as Reported[];
}

function text(said: string): string | null {
  return said.trim() === "" ? null : said.trim();
}

function typed(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? "" : String(figure);
}

function flag(said: YesOrNo): boolean | null {
  return said === "" ? null : said === "yes";
}

function yesOrNo(said: boolean | null): YesOrNo {
  return said === null ? "" : said ? "yes" : "no";
}
