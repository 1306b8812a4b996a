import { useRelayEnvironment } from "react-relay";
import { type Formats, isolate, useFormat } from "../format";
import { useText } from "../i18n";
import { useErrorText, useRefusalText } from "../page_states";
import type { UserError } from "../commit";
import { customNameOf, customPlain } from "./custom_difference";
import { useViewer } from "../viewer";
import { textOfHtml } from "./note/text_of_html";
import type { Problem } from "./use_write";

/** Codes with a sentence of their own; others share one. */
const EXPLAINED = new Set([
  "BLANK",
  "INVALID",
  "TOO_LONG",
  "TAKEN",
  "LOOK_ALIKE",
  "UNCONFIRMED",
  "LAST_ADMIN",
  "LIMIT_EXCEEDED",
  "NOT_FOUND",
  "FORBIDDEN",
  "CONFLICT",
]);

const NONE: readonly string[] = [];

interface Props {
  id?: string;
  problems: readonly Problem[];
  /** Show problems with this field only. */
  field?: string;
  /** Show all but the problems with these fields, which are shown elsewhere. */
  except?: readonly string[];
}

/** What was wrong with an input, in the user's language. */
export function Problems({ id, problems, field, except = NONE }: Props) {
  const explain = useExplain();
  const shown = problems.filter((problem) => {
    const place = "code" in problem.error ? (problem.error as UserError).field?.at(-1) : undefined;
    return field ? place === field : !place || !except.includes(place);
  });
  if (!shown.length) return null;
  return (
    <div id={id} className="problems" role="alert">
      {[...new Set(shown.map(explain))].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function useExplain(): (problem: Problem) => string {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const refusalText = useRefusalText();
  const nameOf = useNameOf();
  const environment = useRelayEnvironment();
  const viewer = useViewer();
  return ({ error, changer }) => {
    if (error instanceof Error) return errorText(error);
    const { code, differences = [] } = error;
    if (code !== "STALE_VERSION") return refusalText(error) ?? text(`record.error.${EXPLAINED.has(code) ? code : "other"}`);
    const who = changer?.id === viewer.id
      ? text("record.changedByYou", { ago: format.ago(changer.at) })
      : changer?.name
      ? text("record.changedBy", { name: changer.name, ago: format.ago(changer.at) })
      : text("record.changed");
    const what = differences.flatMap((difference) => {
      const custom = customNameOf(environment.getStore().getSource(), difference.field);
      if (custom === undefined) return describe(named(difference, nameOf), text, format) ?? [];
      const [theirs, yours] = [customPlain(difference.theirs, nameOf, format), customPlain(difference.yours, nameOf, format)];
      return describe({ ...difference, theirs, yours }, text, format, isolate(custom)) ?? [];
    });
    if (!what.length) return [who, text("record.nowShown")].join(" ");
    const isWritten = differences.some(({ yours }) => yours !== null && yours !== undefined);
    return [who, ...what, ...(isWritten ? [text("record.saveAgain")] : [])].join(" ");
  };
}

type Difference = NonNullable<UserError["differences"]>[number];

/** Fields of the API that have a label here. */
const LABELS: Record<string, string> = {
  content: "record.content",
  allowsRemoteImages: "record.remoteImages",
  annualRevenue: "record.revenue",
  currency: "record.currency",
  dueAt: "record.time",
  dueDate: "record.day",
  employeeCount: "record.employees",
  expectedCloseDate: "record.expectedClose",
  industry: "record.industry",
  labels: "record.labels",
  locale: "record.language",
  name: "record.name",
  organization: "record.organization",
  owner: "record.owner",
  stage: "record.stage",
  subject: "record.subjectLabel",
  timeZone: "record.timeZone",
  title: "record.title",
  type: "record.type",
  "value.amount": "record.value",
  "value.currency": "record.currency",
  website: "record.website",
};
/** Fields whose values are ids of other records: those are shown by name, if the page knows them all. */
const REFERENCES = new Set(["labels", "organization", "owner", "stage", "type", "person", "parent", "members"]);

type NameOf = (id: string) => string | undefined;

/** Return the function from the id of a record to its name; undefined for one that the page has not read. */
function useNameOf(): NameOf {
  const environment = useRelayEnvironment();
  return (id) => {
    const record = environment.getStore().getSource().get(id);
    return (record?.["name"] ?? record?.["title"]) as string | undefined;
  };
}

/** Replace the ids of other records by their names. What has a record without a name stays as it is. */
function named(difference: Difference, nameOf: NameOf): Difference {
  if (!REFERENCES.has(difference.field)) return difference;
  return { ...difference, theirs: namesOf(difference.theirs, nameOf), yours: namesOf(difference.yours, nameOf) };
}

function namesOf(value: unknown, nameOf: NameOf): unknown {
  const ids = [value ?? []].flat().map(String);
  const names = ids.flatMap((id) => nameOf(id) ?? []);
  if (names.length < ids.length) return ids;
  return names.map(isolate).join(", ") || null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** Say what a field is now, and what was written; undefined for a value that does not read as it is. */
function describe({ field, theirs, yours }: Difference, text: ReturnType<typeof useText>, format: Formats, name?: string): string | undefined {
  const label = name ?? (LABELS[field] && text(LABELS[field]));
  if (!isPlain(theirs) || !isPlain(yours)) {
    return label && text("record.differentField", { field: label });
  }
  const shownOf = (value: unknown) => (field === "content" ? textOfHtml(String(value ?? "")).text || "–" : valueText(value, format));
  const values = { theirs: shownOf(theirs), yours: shownOf(yours) };
  if (yours === undefined || yours === null) return label && text("record.theirField", { field: label, ...values });
  return label ? text("record.differenceOf", { field: label, ...values }) : text("record.difference", values);
}

function valueText(value: unknown, format: Formats): string {
  if (typeof value === "number") return format.number(value);
  const shown = String(value ?? "–");
  if (DAY.test(shown)) return format.day(shown);
  return INSTANT.test(shown) ? format.dateTime(shown) : shown;
}

/** Whether a value reads as it is. Lists and objects are not shown: the sentence says only that the record changed. */
function isPlain(value: unknown): boolean {
  return value === null || ["string", "number", "undefined"].includes(typeof value);
}
