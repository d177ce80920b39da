/** Where a letter to an address begins; nothing in the address can add to the letter. */
export function mailLink(address: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}`;
}

/** Where a call begins: the digits, and the plus before them. */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone.trim().startsWith("+") ? "+" : ""}${telephone.replace(/\D/g, "")}`;
}
