import { useMemo } from "react";
import { useIntl } from "react-intl";
import { type Formats, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { type ConditionNames, NO_NAMES } from "../parts/condition_names";
import { createOpWords } from "../parts/op_words";
import { type Constraint, createRuleWords, type Strategy } from "../parts/rule_words";
import type { Words } from "./differences";

type Text = ReturnType<typeof useText>;

/** The names of the messages that may say a code, by its column. */
const CODES: Record<string, (code: string) => readonly string[]> = {
  action: (code) => [`beta.waves.does.${code}`],
  bucket_by: (code) => [`beta.bucketBy.${code}`],
  kind: (code) => [`beta.kind.${code}`],
  source: (code) => [`beta.audit.source.${code}`],
  stage: (code) => [`beta.stage.${code}`],
  state: (code) => [`beta.audit.state.${code}`, `beta.change.${code}`],
};

/** What says the names and values of entries in the viewer's language and zone. */
export function useEntryWords(named: ConditionNames): Words {
  const text = useText();
  const format = useFormat();
  const { locale, messages } = useIntl();
  return useMemo(() => createEntryWords(text, (id) => id in messages, format, locale, named), [text, messages, format, locale, named]);
}

/** Make what says names and values. Those without a message stay as they were written. */
export function createEntryWords(text: Text, isKnown: (id: string) => boolean, format: Formats, locale: string, named = NO_NAMES): Words {
  const ops = createOpWords(text, format, locale);
  const rules = createRuleWords(text, format, locale);

  const name = (written: string): string => {
    const label = written.split(":")[0] ?? written; // a row is named by its table alone, as its id says nothing to people
    const id = [`beta.audit.table.${label}`, `beta.audit.column.${label}`].find(isKnown);
    return id ? text(id) : placeOf(label);
  };

  const plain = (column: string, value: string): string => {
    if (column.endsWith("_at")) return format.dateTime(value);
    if (column === "review_by") return format.day(value);
    const id = CODES[column]?.(value).find(isKnown);
    return id ? text(id) : value;
  };

  const value = (path: readonly string[], written: unknown): string | null => {
    const [column = "", parent] = path.toReversed();
    if (parent === "ops") return ops(written, Number(column), { subjects: recipientsOf(written, Number(column)), names: named });
    if (column === "strategy") return rules.sentence(written as Strategy, named);
    if (column === "constraints") return rules.conditions(written as Constraint[], named);
    if (typeof written === "object") return null;
    if (typeof written === "boolean") return text(written ? "beta.audit.yes" : "beta.audit.no");
    return typeof written === "number" ? format.number(written) : plain(column, String(written));
  };

  return { name, value };
}

/** The place in a list, from 1; or a name without a message. */
function placeOf(label: string): string {
  return /^\d+$/.test(label) ? String(Number(label) + 1) : label.replaceAll("_", " ");
}

/** The address that an operation invites; its entry has no other names. */
function recipientsOf(op: unknown, index: number) {
  return Object.values(op as Record<string, { email?: string | null }>).flatMap(({ email }) => (email ? [{ op: index, name: email }] : []));
}
