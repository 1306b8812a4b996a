import { expect, test } from "vitest";
import { differences } from "./differences";

test("only what differs is shown, by its path", () => {
  const before = { "flag:a": { version: 1, stage: "DRAFT" } };
  const after = { "flag:a": { version: 2, stage: "DRAFT" }, "flag_rule:7": { title: "All" } };
  expect(differences(before, after)).toEqual([
    { path: "flag › version", before: "1", after: "2" },
    { path: "flag rule › title", before: "–", after: "All" },
  ]);
  expect(differences(null, null)).toEqual([]);
});
