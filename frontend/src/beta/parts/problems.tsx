import type { UserError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";
import { useViewer } from "../../app/viewer";

/** Codes with a sentence of their own, here or among the messages of records. */
const OWN = new Set(["EXCLUDED", "IN_USE", "NOT_APPROVED", "OWN_CHANGE", "STALE_VERSION"]);
const OF_RECORDS = new Set(["BLANK", "CONFLICT", "FORBIDDEN", "INVALID", "LIMIT_EXCEEDED", "NOT_FOUND", "TAKEN", "TOO_LONG"]);

/** What was wrong with a change. The server says it in English; in other languages, its kind comes first. */
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
  const { locale } = useViewer();
  if (problem instanceof Error) return <p>{errorText(problem)}</p>;
  const { code, message } = problem as UserError & { message?: string };
  const isEnglish = locale.startsWith("en");
  return (
    <>
      {(!isEnglish || !message) && <p>{text(OWN.has(code) ? `beta.error.${code}` : `record.error.${OF_RECORDS.has(code) ? code : "other"}`)}</p>}
      {message && <p lang="en">{message}</p>}
    </>
  );
}
