const given = new URLSearchParams(window.location.search);
const reasons = ["not-invited", "issuer"] as const;

/** What came with the address this page was opened at and is no part of its view: a one-time link, or that an issuer's sign-in failed. */
export const arrival = {
  link: given.get("link"),
  refused: given.has("refused") ? (reasons.find((reason) => reason === given.get("refused")) ?? "issuer") : null,
};
