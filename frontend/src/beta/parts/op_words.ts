import type { useFormat } from "../../app/format";
import { createRuleWords, type Constraint, type Strategy } from "./rule_words";

type Text = (id: string, values?: Record<string, string | number>) => string;
type Format = ReturnType<typeof useFormat>;

/** Names of users, companies and addresses, by the index of the operation that names them. */
export type SubjectNames = readonly { readonly op: number; readonly name: string }[];

interface Fields {
  title?: string;
  strategy?: Strategy;
  constraints?: Constraint[];
  percent?: number;
  stage?: string;
  parent?: string;
  isEnabled?: boolean;
  maxSeats?: number | null;
  expiresAt?: string | null;
  message?: string;
  name?: string;
  position?: number;
  [field: string]: unknown;
}

/** Operations that are about users and companies. */
const ABOUT_PEOPLE = new Set([
  "memberAdd",
  "memberRemove",
  "memberSetExpiry",
  "memberSetSeats",
  "exclude",
  "unexclude",
  "inviteUser",
  "inviteCompany",
  "invitationResend",
  "invitationRevoke",
  "requestAccept",
  "requestDecline",
  "waveApply",
]);

/** Return a function from an operation of a change, as the API answers it, to a sentence. */
export function createOpWords(text: Text, format: Format, locale: string) {
  const rules = createRuleWords(text, format, locale);
  const names = new Intl.ListFormat(locale, { type: "conjunction" });

  const ofPeople = (kind: string, { maxSeats, expiresAt, message }: Fields, whom: string): string => {
    const more = [
      maxSeats && text("beta.op.seats", { count: maxSeats }),
      expiresAt && text("beta.op.until", { day: format.date(expiresAt) }),
      message && text("beta.op.message", { message }),
    ].filter(Boolean);
    return [text(`beta.op.${kind}`, { whom }), ...more].join(" · ");
  };

  const ofFlag = (kind: string, fields: Fields): string => {
    const { title = "", strategy, percent = 0, stage = "", parent = "", isEnabled, name = "", position = 0 } = fields;
    const rule = strategy ? rules.sentence(strategy) : "";
    if (kind === "update") return text("beta.op.update", { fields: names.format(Object.keys(fields).map((each) => text(`beta.op.field.${each}`))) });
    if (kind === "segmentPut") return text("beta.op.segmentPut", { name, rule: rules.conditions(fields.constraints ?? []) });
    return text(`beta.op.${kind}`, {
      title,
      rule,
      percent: format.percent(percent),
      stage: stage ? text(`beta.stage.${stage}`) : "",
      parent,
      state: text(isEnabled === false ? "beta.off" : "beta.on"),
      name,
      position,
    });
  };

  return (op: unknown, index: number, subjects: SubjectNames): string => {
    const [kind = "", value] = Object.entries(op as Record<string, unknown>)[0] ?? [];
    if (kind === "switch") return text(`beta.op.switch.${String(value)}`);
    const fields = value as Fields;
    if (!ABOUT_PEOPLE.has(kind)) return KNOWN.has(kind) ? ofFlag(kind, fields) : kind;
    const whom = subjects.filter((each) => each.op === index).map((each) => each.name);
    return ofPeople(kind, fields, whom.length > 0 ? names.format(whom) : text("beta.op.unnamed"));
  };
}

const KNOWN = new Set([
  "create",
  "update",
  "setStage",
  "setRollout",
  "requirementAdd",
  "requirementRemove",
  "ruleAdd",
  "ruleUpdate",
  "ruleRemove",
  "ruleMove",
  "segmentPut",
  "segmentDelete",
  "newsPost",
  "newsRemove",
  "wavePut",
  "wavePlan",
  "waveDelete",
]);
