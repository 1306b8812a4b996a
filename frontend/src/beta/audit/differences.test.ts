import { createIntl } from "react-intl";
import { expect, test } from "vitest";
import english from "../parts/messages/en.json";
import spanish from "../parts/messages/es.json";
import { createFormats } from "../../app/format";
import type { Messages } from "../../app/catalogue";
import { differences } from "./differences";
import { createEntryWords } from "./entry_words";

// The build makes syntax trees of the texts.
const MESSAGES = { en: english, es: spanish } as unknown as Record<"en" | "es", Messages>;

function said(before: unknown, after: unknown, locale: "en" | "es" = "en") {
  const messages = MESSAGES[locale];
  const intl = createIntl({ locale, messages });
  const text = (id: string, values?: Record<string, string | number>) => intl.formatMessage({ id }, values);
  const words = createEntryWords(text, (id) => id in messages, createFormats(locale, "Europe/Berlin"), locale);
  return differences(before, after, words).map((each) => [each.path, each.before, each.after].join(" | "));
}

test("only what differs is shown, by its path", () => {
  const before = { "flag:a": { version: 1, stage: "DRAFT" } };
  const after = { "flag:a": { version: 2, stage: "DRAFT" }, "flag_rule:7": { title: "All" } };
  expect(said(before, after)).toEqual(["Beta › Version | 1 | 2", "Rule › Name | – | All"]);
  expect(said(null, null)).toEqual([]);
});

test("each row of a table is shown", () => {
  const [before, after] = [1, 2].map((step) => ({ "flag_rule:7": { position: step }, "flag_rule:8": { position: 3 - step } }));
  expect(said(before, after)).toEqual(["Rule › Place | 1 | 2", "Rule › Place | 2 | 1"]);
});

test("values are in words, times in the viewer's zone", () => {
  const after = { "beta_request:1": { state: "PENDING" }, "flag:a": { is_hidden: true, stage: "GA", killed_at: "2024-03-01T08:30:00+00:00", review_by: "2024-05-02" } };
  expect(said(null, after)).toEqual([
    "Request for access › State | – | Unanswered",
    "Beta › Hidden | – | yes",
    "Beta › Stage | – | General",
    "Beta › Killed | – | Mar 1, 2024, 9:30 AM",
    "Beta › Review by | – | May 2, 2024",
  ]);
  expect(said(null, after, "es").at(-4)).toBe("Beta › Oculta | – | sí");
});

test("changes and rules are sentences", () => {
  const after = { state: "APPROVED", ops: [{ setRollout: { percent: 20 } }, { inviteUser: { email: "eva@a.example" } }] };
  expect(said(null, after)).toEqual(["State | – | Approved", "Change › 1 | – | Roll out to 20%", "Change › 2 | – | Invite eva@a.example"]);
  const strategy = { name: "flexibleRollout", parameters: { rollout: 5, stickiness: "companyId" }, constraints: [] };
  expect(said(null, { "flag_rule:7": { strategy } }, "es")).toEqual(["Regla › Quién está dentro | – | El 5\u00a0% de las empresas"]);
});

test("what has no name stays as it was written", () => {
  expect(said(null, { "beta_new:1": { is_new: "X", kind: "NEW" } })).toEqual(["beta new › is new | – | X", "beta new › Kind | – | NEW"]);
});
