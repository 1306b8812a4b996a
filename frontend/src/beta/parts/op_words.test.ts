import { createIntl } from "react-intl";
import { expect, test } from "vitest";
import type { Messages } from "../../app/catalogue";
import { createFormats } from "../../app/format";
import { conditionNames } from "./condition_names";
import english from "./messages/en.json";
import spanish from "./messages/es.json";
import { createNowWords } from "./now_words";
import { createOpWords, type KnownFlag } from "./op_words";

// The build makes syntax trees of the texts.
const MESSAGES = { en: english, es: spanish } as unknown as Record<"en" | "es", Messages>;
const NAMES = conditionNames([
  { value: "7", company: { name: "Solera" } },
  { value: "8", user: { name: "Eva", company: { name: "Mori" } } },
  { value: "9" },
]);
const OLD = { name: "default", constraints: [{ contextName: "companyCurrency", operator: "IN", values: ["JPY"] }] };
const RULES = [{ id: "R1", title: "Pilot", strategy: OLD, isEnabled: true }];
const FLAG: KnownFlag = { title: "Reports", owner: "Mara", isHidden: true, kind: "BETA", stage: "ALPHA", isEnabled: true, rules: RULES };

function words(locale: "en" | "es") {
  const intl = createIntl({ locale, messages: MESSAGES[locale] });
  const text = (id: string, values?: Record<string, string | number>) => intl.formatMessage({ id }, values);
  const format = createFormats(locale, "Europe/Berlin");
  const [op, now] = [createOpWords(text, format, locale), createNowWords(text, format, locale)];
  return (written: unknown) => [op(written, 0, { names: NAMES, flag: FLAG }), now(written, FLAG, NAMES)].filter(Boolean).join(" | ");
}

function named(attribute: string, ...values: string[]) {
  return { name: "default", constraints: [{ contextName: attribute, operator: "IN", values }] };
}

// Of each operation, what both languages must say.
const PARTS: [unknown, ...string[]][] = [
  [{ update: { title: "Figures", owner: "Ben" } }, "Reports", "Figures", "Mara", "Ben"],
  [{ ruleUpdate: { rule: "R1", title: "All", strategy: named("companyId", "7") } }, "Pilot", "All", "Solera", "JPY"],
  [{ ruleMove: { rule: "R1", position: 2 } }, "Pilot", "2"],
  [{ ruleRemove: { rule: "R1" } }, "Pilot"],
  [{ ruleAdd: { title: "Some", strategy: named("userId", "8", "9") } }, "Some", "Eva (Mori)", "9"],
  [{ ruleAdd: { title: "Some", strategy: OLD, startsAt: "2198-03-01T08:00:00Z", endsAt: null } }, "Some", "JPY", "2198", "9:00"],
  [{ ruleAdd: { title: "Some", strategy: OLD, startsAt: null, endsAt: "2199-03-01T08:00:00Z" } }, "Some", "2199"],
  [{ ruleAdd: { title: "Some", strategy: { name: "userWithId", parameters: { userIds: "8" } } } }, "Some", "Eva (Mori)"],
  [{ segmentPut: { name: "North", constraints: named("companyId", "7").constraints } }, "North", "Solera"],
  [{ requirementAdd: { parent: "accounts", isEnabled: true } }, "accounts"],
  [{ setRollout: { percent: 20 } }, "20", "0"],
];

test.each(["en", "es"] as const)("each part of a change is said in %s", (locale) => {
  const said = words(locale);
  for (const [op, ...parts] of PARTS) for (const part of parts) expect(said(op)).toContain(part);
});

test("names stand for ids, and long lists end with their number", () => {
  const said = words("en");
  const many = Array.from({ length: 20 }, (_, index) => String(index + 1));
  expect(said({ ruleAdd: { title: "A", strategy: named("companyId", "7") } })).toBe("Add the rule “A”: Everyone where the company is Solera");
  expect(said({ ruleAdd: { title: "A", strategy: named("companyId", ...many) } })).toContain("“4”, or 16 more");
});

test("a limit that is taken away is said", () => {
  expect(words("en")({ ruleUpdate: { rule: "R1", endsAt: null } })).toBe("Change the rule “Pilot”: without an end");
  expect(words("es")({ ruleUpdate: { rule: "R1", startsAt: null } })).toContain("sin comienzo");
});

test("what is so now is said where it changes", () => {
  expect(words("es")({ update: { owner: "Ben" } })).toBe("Cambiar el responsable (Mara → Ben)");
  expect(words("en")({ ruleUpdate: { rule: "R1", strategy: named("companyId", "7") } })).toBe(
    "Change the rule “Pilot”: Everyone where the company is Solera | Everyone where the company’s currency is “JPY”",
  );
});
