import type { useFormat } from "../../app/format";

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

/** Return functions from a strategy, and from its conditions, to a sentence. */
export function createRuleWords(text: Text, format: Format, locale: string) {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const either = new Intl.ListFormat(locale, { type: "disjunction" });

  const who = ({ name, parameters = {} }: Strategy): string => {
    if (name === "userWithId") return text("beta.rule.users", { count: (parameters.userIds ?? "").split(",").filter(Boolean).length });
    if (name !== "flexibleRollout" || Number(parameters.rollout) === 100) return text("beta.rule.everyone");
    return text(parameters.stickiness === "userId" ? "beta.rule.percentUsers" : "beta.rule.percentCompanies", {
      percent: format.percent(Number(parameters.rollout ?? 0)),
    });
  };

  const condition = ({ contextName, operator, values = [], value = "", inverted = false }: Constraint): string => {
    const said = contextName === "role" ? values.map((role) => text(`beta.role.${role}`)) : values.map((each) => `“${each}”`);
    const operand = operator.startsWith("DATE_") ? format.dateTime(value) : either.format(said);
    const negated = inverted ? `${operator}.not` : operator;
    return text(`beta.rule.op.${negated}`, { what: text(`beta.rule.attribute.${contextName}`), value: operand });
  };

  const conditions = (constraints: readonly Constraint[]): string => list.format(constraints.filter(isSaid).map(condition));

  const sentence = (strategy: Strategy): string => {
    const inSegments = (strategy.segments ?? []).map((name) => text("beta.rule.inSegment", { name }));
    const where = [...inSegments, ...(strategy.constraints ?? []).filter(isSaid).map(condition)];
    return where.length > 0 ? text("beta.rule.where", { who: who(strategy), where: list.format(where) }) : who(strategy);
  };

  return { sentence, conditions };
}

/** Whether a condition says something: the server adds that an attribute is set, which is true of all. */
function isSaid({ operator, values }: Constraint): boolean {
  return !(operator === "STR_STARTS_WITH" && values?.length === 1 && values[0] === "");
}
