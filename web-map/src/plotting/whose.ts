import type { OwnAccount } from "../api/session.ts";
import type { SiteSheet } from "../api/types.ts";

/** Whether somebody keeps the record of a site's province: its old one or the one that it became part of. The service decides; this is what is offered. */
export function isOfProvince(account: OwnAccount | null, site: Pick<SiteSheet, "province" | "units">): boolean {
  if (account === null || (account.role !== "officer" && account.role !== "planner") || account.province === null) {
    return false;
  }
  const { code, name } = account.province;
  return site.province === name || site.province === code || site.units.some((unit) => unit.level === "province" && unit.code === code);
}
