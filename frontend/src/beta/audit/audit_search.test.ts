import { expect, test } from "vitest";
import { explainSearch } from "../explain/explain_search";
import { auditSearch } from "./audit_search";

test("mistyped days and times of an address are dropped", () => {
  expect(auditSearch({ actor: "Mara", since: "2026-03-01", until: "soon", action: 7 })).toEqual({ actor: "Mara", since: "2026-03-01" });
  expect(auditSearch({ since: "2026-02-31x", until: "2026-13-45" })).toEqual({});
  expect(explainSearch({ user: "a@b.io", at: "2026-03-01T10:00" })).toEqual({ user: "a@b.io", at: "2026-03-01T10:00" });
  expect(explainSearch({ user: "a@b.io", at: "soon" })).toEqual({ user: "a@b.io" });
});
