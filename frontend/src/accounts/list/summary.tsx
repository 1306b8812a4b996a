import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { summary_accounts$key } from "./__generated__/summary_accounts.graphql";

/** What the accounts that are shown are worth together, and how many wait for a follow-up. */
export function Summary({ summary }: { summary: summary_accounts$key }) {
  const text = useText();
  const format = useFormat();
  const { wonValue, isComplete, lateFollowUpCount } = useFragment(
    graphql`
      fragment summary_accounts on AccountSummary {
        wonValue {
          amount
          currency
        }
        isComplete
        lateFollowUpCount
      }
    `,
    summary,
  );
  const value = `${format.money(wonValue)}${isComplete ? "" : " +"}`;
  return (
    <span className="quiet numeric">
      {text("accounts.summary", { value, late: lateFollowUpCount })}
      {!isComplete && <span className="visually-hidden"> {text("accounts.incomplete")}</span>}
    </span>
  );
}
