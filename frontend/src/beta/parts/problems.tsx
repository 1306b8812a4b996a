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
        <p key={index}>
          <ProblemSentence problem={problem} />
        </p>
      ))}
    </div>
  );
}

/** A problem as a sentence in the viewer's language. */
export function ProblemSentence({ problem }: { problem: UserError | Error }) {
  const text = useText();
  const errorText = useErrorText();
  const { refusal, params } = (problem instanceof ApiError ? problem.details : problem) as Refused;
  if (problem instanceof Error) return <>{refusal ? text(`beta.refusal.${refusal}`, params) : errorText(problem)}</>;
  const { code } = problem;
  // What others changed is on the page already: its version tells nothing.
  if (code === "STALE_VERSION") return <>{text("beta.error.STALE_VERSION")}</>;
  if (refusal) return <>{text(`beta.refusal.${refusal}`, params)}</>;
  return <>{text(`record.error.${OF_RECORDS.has(code) ? code : "other"}`)}</>;
}
