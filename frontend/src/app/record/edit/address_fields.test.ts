import { expect, test } from "vitest";
import { readAddress } from "./address_fields";

const BEFORE = { formatted: "Seefeldstrasse 5, 8008 Zürich", street: "Seefeldstrasse", streetNumber: "5", postalCode: "8008", locality: "Zürich", subpremise: "B", latitude: 47.4, longitude: 8.5 };

function read(changes: object, before: object = BEFORE): object | null {
  const data = new FormData();
  data.set("before", JSON.stringify(before));
  for (const [name, value] of Object.entries({ ...before, ...changes })) data.set(name, String(value ?? ""));
  return readAddress(data);
}

test("an edited line keeps the parts and the place", () => {
  expect(read({ formatted: "Seefeldstr. 5, Zürich" })).toEqual({ ...BEFORE, formatted: "Seefeldstr. 5, Zürich", region: null, country: null });
});

test("an edited part makes the line anew, and the place unknown", () => {
  expect(read({ streetNumber: "7" })).toMatchObject({ streetNumber: "7", street: "Seefeldstrasse", subpremise: "B", formatted: null, latitude: null });
  expect(read({ streetNumber: "7", formatted: "Seefeldstrasse 7" })).toMatchObject({ streetNumber: "7", formatted: "Seefeldstrasse 7" });
});

test("an address without any text is none", () => {
  expect(read({ formatted: "", street: "", streetNumber: "", postalCode: "", locality: "" })).toBe(null);
  expect(read({ formatted: "Zürich" }, {})).toMatchObject({ formatted: "Zürich", street: null });
});
