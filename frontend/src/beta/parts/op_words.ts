import { wordsLocale } from "../../app/catalogue";
import type { useFormat } from "../../app/format";
import { type ConditionNames, NO_NAMES } from "./condition_names";
import { createRuleWords, type Constraint, type Strategy } from "./rule_words";

type Text = (id: string, values?: Record<string, string | number>) => string;
type Format = ReturnType<typeof useFormat>;

/** Names of users, companies and addresses, by the index of the operation that names them. */
export type SubjectNames = readonly { readonly op: number; readonly name: string }[];

/** What is said of a flag as it is. */
export interface KnownFlag {
  readonly title: string;
  readonly stage: string;
  readonly isEnabled: boolean;
  readonly rules: readonly { readonly id: string; readonly title: string; readonly strategy: unknown; readonly isEnabled: boolean }[];
  readonly [field: string]: unknown;
}

interface Known {
  subjects?: SubjectNames;
  names?: ConditionNames;
  flag?: KnownFlag | null;
}

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
  note?: string;
  name?: string;
  position?: number;
  rule?: string;
  startsAt?: string | null;
  endsAt?: string | null;
  [field: string]: unknown;
}

/** Operations that are about users and companies. */
const ABOUT_PEOPLE = new Set([
  "memberAdd",
  "memberRemove",
  "memberSetExpiry",
  "memberSetSeats",
  "memberSetNote",
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
  const list = new Intl.ListFormat(wordsLocale(locale), { type: "conjunction" });

  const ofPeople = (kind: string, { maxSeats, expiresAt, message, note }: Fields, whom: string): string => {
    const more = [
      maxSeats && text("beta.op.seats", { count: maxSeats }),
      expiresAt && text("beta.op.until", { day: format.date(expiresAt) }),
      message && text("beta.op.message", { message }),
      note && text("beta.op.message", { message: note }),
    ].filter(Boolean);
    return [text(`beta.op.${kind}`, { whom }), ...more].join(" · ");
  };

  const said = (field: string, written: unknown): string => {
    if (written === null || written === undefined || written === "") return "–";
    if (typeof written === "boolean") return text(written ? "beta.audit.yes" : "beta.audit.no");
    if (field === "kind" || field === "bucketBy") return text(`beta.${field}.${String(written)}`);
    return field === "reviewBy" ? format.day(String(written)) : String(written);
  };

  const update = (fields: Fields, flag: KnownFlag | null): string => {
    const changes = Object.entries(fields).map(([field, after]) =>
      text("beta.op.becomes", { field: text(`beta.op.field.${field}`), before: flag ? said(field, flag[field]) : "…", after: said(field, after) }),
    );
    return text("beta.op.update", { fields: list.format(changes) });
  };

  /** When a rule applies, where that is not ever: null takes a time away. */
  const times = ({ startsAt, endsAt }: Fields): string[] =>
    [
      startsAt ? text("beta.rules.from", { at: format.dateTime(startsAt) }) : startsAt === null && text("beta.rules.noStart"),
      endsAt ? text("beta.rules.until", { at: format.dateTime(endsAt) }) : endsAt === null && text("beta.rules.noEnd"),
    ].filter((each) => typeof each === "string");

  /** Whom a new rule lets in, and when. */
  const newRule = ({ strategy, startsAt, endsAt, isEnabled }: Fields & { strategy: Strategy }, names: ConditionNames): string => {
    const limits = times({ startsAt: startsAt ?? undefined, endsAt: endsAt ?? undefined });
    return [rules.sentence(strategy, names), ...limits, ...(isEnabled === false ? [text("beta.rules.paused")] : [])].join(" · ");
  };

  const ofRule = (kind: string, { rule, title, strategy, isEnabled, position = 0, ...fields }: Fields, { names = NO_NAMES, flag }: Known): string => {
    const known = flag?.rules.find(({ id }) => id === rule);
    const changes = [
      title && text("beta.op.renamed", { title }),
      strategy && rules.sentence(strategy, names),
      ...times(fields),
      isEnabled !== undefined && text(isEnabled ? "beta.on" : "beta.off"),
    ].filter((each) => typeof each === "string");
    const whose = known ? text("beta.op.theRule", { title: known.title }) : text("beta.op.aRule");
    return text(`beta.op.${kind}`, { whose, position, changes: list.format(changes) });
  };

  const ofFlag = (kind: string, fields: Fields, { names = NO_NAMES, flag = null }: Known): string => {
    const { title = "", strategy, percent = 0, stage = "", parent = "", isEnabled, name = "" } = fields;
    const rule = strategy ? newRule({ ...fields, strategy }, names) : "";
    if (kind === "update") return update(fields, flag);
    if (OF_RULES.has(kind)) return ofRule(kind, fields, { names, flag });
    if (kind === "segmentPut") return text("beta.op.segmentPut", { name, rule: rules.conditions(fields.constraints ?? [], names) });
    return text(`beta.op.${kind}`, {
      title,
      rule,
      percent: format.percent(percent),
      stage: stage ? text(`beta.stage.${stage}`) : "",
      parent,
      state: text(isEnabled === false ? "beta.off" : "beta.on"),
      name,
    });
  };

  return (op: unknown, index: number, known: Known = {}): string => {
    const [kind = "", value] = Object.entries(op as Record<string, unknown>)[0] ?? [];
    if (kind === "switch") return text(`beta.op.switch.${String(value)}`);
    const fields = value as Fields;
    if (!ABOUT_PEOPLE.has(kind)) return KNOWN.has(kind) ? ofFlag(kind, fields, known) : kind;
    const whom = (known.subjects ?? []).filter((each) => each.op === index).map((each) => each.name);
    return ofPeople(kind, fields, whom.length > 0 ? list.format(whom) : text("beta.op.unnamed"));
  };
}

const OF_RULES = new Set(["ruleUpdate", "ruleRemove", "ruleMove"]);
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
