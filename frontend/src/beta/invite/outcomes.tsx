import { Check, TriangleAlert } from "lucide-react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { useNoticeText } from "../parts/notices";
import { ProblemSentence } from "../parts/problems";
import type { outcomes_outcome$key } from "./__generated__/outcomes_outcome.graphql";

interface Props {
  outcomes: readonly (outcomes_outcome$key & { readonly line: number })[];
  /** The names of the recipients, in the order of the lines; null for those of a file. */
  names: readonly string[] | null;
}

/** What would happen with each recipient. */
export function Outcomes({ outcomes, names }: Props) {
  const text = useText();
  return (
    <div className="beta-scroll">
      <table className="beta-table">
        <thead>
          <tr>
            {!names && <th scope="col">{text("beta.invite.line")}</th>}
            <th scope="col">{text("beta.invite.recipient")}</th>
            <th scope="col">{text("beta.invite.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome, index) => (
            <Outcome key={outcome.line} outcome={outcome} name={names?.[index]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcome({ outcome, name }: { outcome: outcomes_outcome$key; name: string | undefined }) {
  const text = useText();
  const noticeText = useNoticeText();
  const { line, subject, notices, userError } = useFragment(
    graphql`
      fragment outcomes_outcome on BetaInviteOutcome {
        line
        subject
        notices {
          ...notices_notice @relay(mask: false)
        }
        userError {
          ...problems_userErrors @relay(mask: false)
        }
      }
    `,
    outcome,
  );
  return (
    <tr data-wrong={userError ? true : undefined}>
      {name === undefined && <td className="numeric quiet">{line}</td>}
      <th scope="row">
        <bdi>{name ?? subject}</bdi>
      </th>
      <td>
        <span className="beta-outcome">
          {userError ? <TriangleAlert size={14} aria-hidden="true" /> : <Check size={14} aria-hidden="true" />}
          <span>
            {userError ? <ProblemSentence problem={userError} /> : text("beta.invite.willBe")}
            {notices.length > 0 && <span className="quiet"> {notices.map(noticeText).join(" ")}</span>}
          </span>
        </span>
      </td>
    </tr>
  );
}
