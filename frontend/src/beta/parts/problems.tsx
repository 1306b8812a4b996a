import { graphql } from "react-relay";
import type { UserError } from "../../app/commit";
import { ApiError } from "../../app/errors";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";

/** Other problems, by their codes, have the sentences of records. */
const OF_RECORDS = new Set(["BLANK", "CONFLICT", "FORBIDDEN", "INVALID", "LIMIT_EXCEEDED", "NOT_FOUND", "TAKEN", "TOO_LONG"]);

/** What every mutation of a beta asks of its problems. */
void graphql`
  fragment problems_userErrors on UserError {
    code
    refusal
    params
  }
`;

/** The code of a refusal, and the values for its sentence; those of a query come with its error. */
interface Refused {
  refusal?: string | null;
  params?: Readonly<Record<string, string | number>>;
}

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
  const { refusal, params } = (problem instanceof ApiError ? problem.details : problem) as Refused;
  if (problem instanceof Error) return <p>{refusal ? text(`beta.refusal.${refusal}`, params) : errorText(problem)}</p>;
  const { code } = problem;
  // What others changed is on the page already: its version tells nothing.
  if (code === "STALE_VERSION") return <p>{text("beta.error.STALE_VERSION")}</p>;
  if (refusal) return <p>{text(`beta.refusal.${refusal}`, params)}</p>;
  return <p>{text(`record.error.${OF_RECORDS.has(code) ? code : "other"}`)}</p>;
}
