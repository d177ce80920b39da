/** Words for a tooltip: Leaflet takes a string for HTML, and names on record are anybody's. */
export function plainText(words: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = words;
  return element;
}
