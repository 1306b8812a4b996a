import { expect, test } from "vitest";
import { addressesIn, csvOf, linesWithoutAddress } from "./recipients";

test("addresses are found once in any text", () => {
  const found = addressesIn("Ana <Ana@a.example>; ben@b.example, ana@a.example\nnobody");
  expect(found.map(({ name }) => name)).toEqual(["ana@a.example", "ben@b.example"]);
});

test("lines without an address are left", () => {
  expect(linesWithoutAddress("Ana <ana@a.example>; ben@b.example,\n  Cid Ode \n\n@ home")).toEqual(["Cid Ode", "@ home"]);
});

test("a message keeps its lines", () => {
  const recipients = [{ id: "b", name: "B", detail: "", subject: { email: "b@b.example" } }];
  expect(csvOf(recipients, "Hi,\n\ntry it", null)).toBe('email,user,company,seats,message\n"b@b.example","","","","Hi,\n\ntry it"');
});

test("seats are of companies, and quotes are doubled", () => {
  const recipients = [
    { id: "1", name: "A", detail: "", subject: { company: "Q29tcGFueTox" } },
    { id: "b", name: "B", detail: "", subject: { email: "b@b.example" } },
  ];
  expect(csvOf(recipients, 'Try "it"', 3).split("\n")).toEqual([
    "email,user,company,seats,message",
    '"","","Q29tcGFueTox","3","Try ""it"""',
    '"b@b.example","","","","Try ""it"""',
  ]);
});
