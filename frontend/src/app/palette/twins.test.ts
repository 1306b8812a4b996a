import { expect, test } from "vitest";
import { withoutTwins } from "./twins";

test("a thing stands once, and two of one name stay", () => {
  const records = [
    { path: "/app/deals/1", label: "Kestrel" },
    { path: "/app/organizations/2", label: "Kestrel" },
    { path: "/app/deals/3", label: "Kestrel", detail: "Leeds" },
    { path: "/app/deals/1", label: "Kestrel" },
  ];
  expect(withoutTwins(records).map(({ path }) => path)).toEqual(["/app/deals/1", "/app/deals/3"]);
});
