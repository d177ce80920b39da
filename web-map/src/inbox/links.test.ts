import { expect, test } from "vitest";
import { mailLink, telephoneLink } from "./links.ts";

test("a mail goes to the address and nowhere else", () => {
  expect(mailLink("tran.b@example.com")).toBe("mailto:tran.b@example.com");
  expect(mailLink("a?bcc=b@example.com")).toBe("mailto:a%3Fbcc%3Db@example.com");
});

test("a telephone is called however it was written", () => {
  expect(telephoneLink("+84 (204) 385-4113")).toBe("tel:+842043854113");
  expect(telephoneLink("0204.385.4113")).toBe("tel:02043854113");
});
