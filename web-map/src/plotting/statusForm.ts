import type { PlotSheet, PlotStatus } from "../api/plotting.ts";
import { type Change, changeBody, emptyChange, lackingChange } from "./change.ts";
import { type Numbers, numberOf, wrongNumbers } from "./numbers.ts";

/** What an officer does with a plot. */
const deeds = ["reserve", "lease", "hand-over", "update", "give-back", "revoke", "clear", "not-clear"] as const;
export type StatusDeed = (typeof deeds)[number];

/** What a deed makes of a plot, and which plots it is offered for. */
const meaning: Readonly<Record<StatusDeed, Readonly<{ to: PlotStatus | null; from: readonly (PlotStatus | null)[] }>>> = {
  reserve: { to: "reserved", from: ["available", "revoked", null] },
  lease: { to: "leased", from: ["available", "reserved", "revoked", null] },
  "hand-over": { to: "handed-over", from: ["reserved", "leased", "available", null] },
  update: { to: null, from: ["reserved", "leased", "handed-over"] },
  "give-back": { to: "available", from: ["reserved", "leased", "handed-over", "revoked"] },
  revoke: { to: "revoked", from: ["reserved", "leased", "handed-over"] },
  clear: { to: "available", from: ["not-cleared"] },
  "not-clear": { to: "not-cleared", from: ["available", "revoked"] },
};

const held: readonly (PlotStatus | null)[] = ["reserved", "leased", "handed-over"];

/** A change of status as it is typed. */
export type StatusForm = Readonly<{
  deed: StatusDeed;
  tenant: string;
  project: string;
  industry: string;
  capitalBnVnd: string;
  promisedStart: string | null;
  promisedOperation: string | null;
  startedOn: string | null;
  operatingOn: string | null;
  note: string;
  change: Change;
}>;

const bounds = { capitalBnVnd: { least: 1e-6, most: 1e9 } } as const satisfies Numbers<StatusForm>;

export function deedsFor(status: PlotStatus | null): readonly StatusDeed[] {
  return deeds.filter((deed) => meaning[deed].from.includes(status));
}

/** The status a deed leads to; what is only brought up to date stays. */
export function statusAfter(deed: StatusDeed, now: PlotStatus | null): PlotStatus {
  return meaning[deed].to ?? now ?? "reserved";
}

export function hasTenant(deed: StatusDeed, now: PlotStatus | null): boolean {
  return held.includes(statusAfter(deed, now));
}

export function needsDecision(deed: StatusDeed, now: PlotStatus | null): boolean {
  const after = statusAfter(deed, now);
  return after === "leased" || after === "handed-over" || after === "revoked";
}

/** A deed begun on a plot: whoever holds it, and what they promised, is there already. */
export function beginStatus(deed: StatusDeed, sheet: PlotSheet): StatusForm {
  return {
    deed,
    tenant: sheet.tenant ?? "",
    project: sheet.project ?? "",
    industry: sheet.projectIndustry ?? "",
    capitalBnVnd: sheet.capitalBnVnd === null ? "" : String(sheet.capitalBnVnd),
    promisedStart: sheet.promisedStart,
    promisedOperation: sheet.promisedOperation,
    startedOn: sheet.startedOn,
    operatingOn: sheet.operatingOn,
    note: "",
    change: emptyChange,
  };
}

/** What the form still lacks, or has wrong. */
export function lackingStatus(form: StatusForm, now: PlotStatus | null) {
  return [
    ...lackingChange(form.change, needsDecision(form.deed, now)),
    ...(hasTenant(form.deed, now) && form.tenant.trim() === "" ? (["tenant"] as const) : []),
    ...wrongNumbers(form, bounds),
  ];
}

export function statusBody(form: StatusForm, now: PlotStatus | null): Readonly<Record<string, unknown>> {
  const { tenant, project, industry, capitalBnVnd, promisedStart, promisedOperation, startedOn, operatingOn, note, change } = form;
  const said = {
    name: tenant.trim(),
    project: blank(project),
    industry: blank(industry),
    capitalBnVnd: numberOf(capitalBnVnd),
    promisedStart,
    promisedOperation,
    startedOn,
    operatingOn,
  };
  return {
    status: statusAfter(form.deed, now),
    ...changeBody(change),
    note: blank(note),
    ...(hasTenant(form.deed, now) ? { tenant: said } : {}),
  };
}

function blank(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
