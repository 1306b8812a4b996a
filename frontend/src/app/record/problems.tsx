import { useFormat } from "../format";
import { useText } from "../i18n";
import { useErrorText } from "../page_states";
import type { UserError } from "../commit";
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
  return ({ error, changer }) => {
    if (error instanceof Error) return errorText(error);
    const { code, differences = [] } = error;
    if (code !== "STALE_VERSION") return text(`record.error.${EXPLAINED.has(code) ? code : "other"}`);
    const who = changer?.name
      ? text("record.changedBy", { name: changer.name, ago: format.ago(changer.at) })
      : text("record.changed");
    const what = differences
      .filter(({ theirs, yours }) => isPlain(theirs) && isPlain(yours))
      .map(({ theirs, yours }) => text("record.difference", { theirs: String(theirs ?? "–"), yours: String(yours ?? "–") }));
    return [who, ...(what.length ? what : [text("record.nowShown")])].join(" ");
  };
}

/** Whether a value reads as it is. Lists and objects are not shown: the sentence says only that the record changed. */
function isPlain(value: unknown): boolean {
  return value === null || ["string", "number", "undefined"].includes(typeof value);
}
