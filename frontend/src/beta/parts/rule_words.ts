import { wordsLocale } from "../../app/catalogue";
import type { useFormat } from "../../app/format";
import { type ConditionNames, NO_NAMES } from "./condition_names";

type Text = (id: string, values?: Record<string, string | number>) => string;
type Format = ReturnType<typeof useFormat>;

/** A condition of a rule, in Unleash's form. */
export interface Constraint {
  contextName: string;
  operator: string;
  values?: readonly string[];
  value?: string;
  inverted?: boolean;
  caseInsensitive?: boolean;
}

/** Whom a rule lets in, in Unleash's form. */
export interface Strategy {
  name: string;
  parameters?: { rollout?: number | string; stickiness?: string; userIds?: string };
  constraints?: readonly Constraint[];
  /** By their names. */
  segments?: readonly string[];
}

const MAX_SAID = 5;

/** Return functions from a strategy, and from its conditions, to a sentence; ids are said by their names. */
export function createRuleWords(text: Text, format: Format, locale: string) {
  const list = new Intl.ListFormat(wordsLocale(locale), { type: "conjunction" });
  const either = new Intl.ListFormat(wordsLocale(locale), { type: "disjunction" });

  const said = (values: readonly string[], names: ConditionNames): string[] => {
    const shown = values.slice(0, values.length > MAX_SAID ? MAX_SAID - 1 : MAX_SAID).map((each) => names.get(each) ?? text("beta.rule.value", { value: each }));
    return values.length > MAX_SAID ? [...shown, text("beta.rule.more", { count: values.length - shown.length })] : shown;
  };

  const users = (ids: readonly string[], names: ConditionNames): string =>
    ids.every((id) => names.has(id)) ? list.format(said(ids, names)) : text("beta.rule.users", { count: ids.length });

  const who = ({ name, parameters = {} }: Strategy, names: ConditionNames): string => {
    if (name === "userWithId") return users((parameters.userIds ?? "").split(",").filter(Boolean), names);
    if (name !== "flexibleRollout" || Number(parameters.rollout) === 100) return text("beta.rule.everyone");
    return text(parameters.stickiness === "userId" ? "beta.rule.percentUsers" : "beta.rule.percentCompanies", {
      percent: format.percent(Number(parameters.rollout ?? 0)),
    });
  };

  const condition = ({ contextName, operator, values = [], value = "", inverted = false }: Constraint, names: ConditionNames): string => {
    const words = contextName === "role" ? values.map((role) => text(`beta.role.${role}`)) : said(values, names);
    const operand = operator.startsWith("DATE_") ? format.dateTime(value) : either.format(words);
    const negated = inverted ? `${operator}.not` : operator;
    return text(`beta.rule.op.${negated}`, { what: text(`beta.rule.attribute.${contextName}`), value: operand });
  };

  const each = (constraints: readonly Constraint[], names: ConditionNames): string[] => constraints.filter(isSaid).map((constraint) => condition(constraint, names));

  const conditions = (constraints: readonly Constraint[], names = NO_NAMES): string => list.format(each(constraints, names));

  const sentence = (strategy: Strategy, names = NO_NAMES): string => {
    const segments = strategy.segments ?? [];
    const quoted = list.format(segments.map((value) => text("beta.rule.value", { value })));
    const all = who(strategy, names);
    const some = segments.length > 0 ? text("beta.rule.inSegments", { who: all, count: segments.length, names: quoted }) : all;
    const where = each(strategy.constraints ?? [], names);
    return where.length > 0 ? text("beta.rule.where", { who: some, where: list.format(where) }) : some;
  };

  return { sentence, conditions };
}

/** Whether a condition says something: the server adds that an attribute is set, which is true of all. */
export function isSaid({ operator, values }: Constraint): boolean {
  return !(operator === "STR_STARTS_WITH" && values?.length === 1 && values[0] === "");
}
