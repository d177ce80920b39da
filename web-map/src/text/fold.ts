/** Text as it is searched: no case, no diacritics, either Unicode form. "Yên Lư", decomposed or not, is "yen lu". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
