import type { Formats } from "../../app/format";
import type { ConditionNames } from "./condition_names";
import type { KnownFlag } from "./op_words";
import { rolloutOf } from "./rollout";
import { createRuleWords, type Strategy } from "./rule_words";

type Text = (id: string, values?: Record<string, string | number>) => string;

/** Return a function to what a flag has now where an operation sets something else; null where nothing is to be said. */
export function createNowWords(text: Text, format: Formats, locale: string) {
  const { sentence } = createRuleWords(text, format, locale);
  return (op: unknown, { stage, isEnabled, rules }: KnownFlag, names: ConditionNames): string | null => {
    const [[kind = "", fields] = []] = Object.entries(op as Record<string, { rule?: string; strategy?: Strategy }>);
    if (kind === "setRollout") return format.percent(rolloutOf(rules) ?? 0);
    if (kind === "setStage") return text(`beta.stage.${stage}`);
    if (kind === "switch") return text(isEnabled ? "beta.on" : "beta.off");
    const rule = rules.find(({ id }) => id === fields?.rule);
    return kind === "ruleUpdate" && fields?.strategy && rule ? sentence(rule.strategy as Strategy, names) : null;
  };
}
