import { parseView } from "./view.ts";

const { place, site, plot } = parseView(window.location.search);
const given = new URLSearchParams(window.location.search);
const reasons = ["not-invited", "issuer"] as const;

/** What came with the address this page was opened at and is no part of its view: a one-time link, that an issuer's sign-in failed, or that it names a site or plot and not where the map lies. */
export const arrival = {
  link: given.get("link"),
  refused: given.has("refused") ? (reasons.find((reason) => reason === given.get("refused")) ?? "issuer") : null,
  sought: place === null ? (plot ?? site) : null,
};
