import type { UserError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";

/** Other problems, by their codes, have the sentences of records. */
const OF_RECORDS = new Set(["BLANK", "CONFLICT", "FORBIDDEN", "INVALID", "LIMIT_EXCEEDED", "NOT_FOUND", "TAKEN", "TOO_LONG"]);

type Params = Readonly<Record<string, string | number>>;

/** What was wrong with a change. */
export function ChangeProblems({ problems }: { problems: readonly (UserError | Error)[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      {problems.map((problem, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the sentences come and go together
        <Sentence key={index} problem={problem} />
      ))}
    </div>
  );
}

function Sentence({ problem }: { problem: UserError | Error }) {
  const text = useText();
  const errorText = useErrorText();
  if (problem instanceof Error) return <p>{errorText(problem)}</p>;
  const { code, refusal, params } = problem as UserError & { refusal?: string | null; params?: unknown };
  // What others changed is on the page already: its version tells nothing.
  if (code === "STALE_VERSION") return <p>{text("beta.error.STALE_VERSION")}</p>;
  if (refusal) return <p>{text(`beta.refusal.${refusal}`, params as Params)}</p>;
  return <p>{text(`record.error.${OF_RECORDS.has(code) ? code : "other"}`)}</p>;
}
