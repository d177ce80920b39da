import { expect, test } from "vitest";
import { interestFaults, noContact, reportFaults } from "./contact.ts";

const someone = { ...noContact, name: "Trần Đầu Tư", email: "tran@congty.vn" };

test("interest wants a name, an address and an agreement", () => {
  expect(interestFaults(noContact, false)).toEqual({
    name: "contact.wrong.name",
    email: "contact.wrong.noEmail",
    consent: "contact.wrong.consent",
  });
  expect(interestFaults({ ...someone, name: "  " }, true)).toEqual({ name: "contact.wrong.name" });
  expect(interestFaults(someone, true)).toEqual({});
});

test.each(["tran", "tran@congty", "tran@congty.vn, le@congty.vn", "Trần <tran@congty.vn>", "tran @congty.vn"])(
  "%s is not one address",
  (email) => {
    expect(interestFaults({ ...someone, email }, true)).toEqual({ email: "contact.wrong.email" });
  },
);

test("an address may be in any script, and have spaces about it", () => {
  expect(interestFaults({ ...someone, email: " tran+lo@đất.vn " }, true)).toEqual({});
});

test("a report wants words only; an address left with it is one, and agreed to", () => {
  expect(reportFaults(noContact, false)).toEqual({ words: "contact.wrong.words" });
  expect(reportFaults({ ...noContact, words: "Sai đường." }, false)).toEqual({});
  expect(reportFaults({ ...noContact, words: "Sai đường.", email: "tran" }, false)).toEqual({
    email: "contact.wrong.email",
    consent: "contact.wrong.consent",
  });
});
