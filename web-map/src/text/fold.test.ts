import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test("both Unicode forms and the bare letters are one text", () => {
  const composed = "Đình Trám – Yên Lư".normalize("NFC");
  const decomposed = composed.normalize("NFD");

  expect(composed).not.toBe(decomposed);
  expect(fold(composed)).toBe("dinh tram – yen lu");
  expect(fold(decomposed)).toBe(fold(composed));
});
