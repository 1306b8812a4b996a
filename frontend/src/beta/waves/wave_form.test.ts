import { expect, test } from "vitest";
import { opOf } from "./wave_form";

const company = (id: string) => ({ id, name: id, detail: "", subject: { company: id } });

test("companies keep the seats that they have in the list; those that are added get the seats of the form", () => {
  const recipients = [{ ...company("a"), maxSeats: 3 }, { ...company("b"), maxSeats: null }, company("c")];
  const op = opOf({ name: "Next", action: "ADD", message: "", recipients, seats: 5 });
  expect(op?.wavePut?.people).toEqual([
    { company: "a", maxSeats: 3 },
    { company: "b", maxSeats: null },
    { company: "c", maxSeats: 5 },
  ]);
});
