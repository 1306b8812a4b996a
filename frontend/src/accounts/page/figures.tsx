import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Popover } from "../../ui/popover";
import { NextActivity } from "../next_activity";
import { FollowUp } from "./follow_up";
import { Receipt } from "./receipt";
import type { figures_account$key } from "./__generated__/figures_account.graphql";

/** Won value, next activity, last contact and follow-up of the account. */
export function Figures({ account }: { account: figures_account$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment figures_account on Account {
        boardColumn
        undatedActivityCount
        lastContactedAt
        wonDealCount
        wonValue {
          isComplete
          total {
            amount
            currency
          }
          ...receipt_value
        }
        nextActivity {
          subject
          dueAt
          dueDate
        }
        ...followUp_account
      }
    `,
    account,
  );
  const { boardColumn, undatedActivityCount, lastContactedAt, wonDealCount, wonValue, nextActivity } = data;
  const value = wonValue.total ? `${format.total(wonValue.total)}${wonValue.isComplete ? "" : " +"}` : "–";
  return (
    <dl className="figures">
      <div className="figure">
        <dt>{text("accounts.wonValue")}</dt>
        <dd>
          <Popover
            className="figure-value numeric"
            trigger={value}
            label={text("accounts.board.receiptOf", { value })}
            title={text("accounts.board.receipt")}
          >
            <Receipt value={wonValue} />
          </Popover>
          <p className="quiet">{text("accounts.page.wonDeals", { count: wonDealCount })}</p>
        </dd>
      </div>
      <div className="figure">
        <dt>{text("accounts.nextActivity")}</dt>
        <dd>
          <p className="figure-text">
            {nextActivity ? nextActivity.subject : <span className="quiet">{text("accounts.nothingPlanned")}</span>}
          </p>
          <p className="quiet">
            {nextActivity && <NextActivity activity={{ ...nextActivity, subject: "" }} column={boardColumn} />}
            {(nextActivity || undatedActivityCount === 0) && (
              <span className="figure-column">{text(`accounts.column.${boardColumn}`)}</span>
            )}
            {undatedActivityCount > 0 && (
              <>
                {nextActivity && " · "}
                <span className="figure-column">{text("accounts.page.undated", { count: undatedActivityCount })}</span>
              </>
            )}
          </p>
        </dd>
      </div>
      <div className="figure">
        <dt>{text("accounts.lastContacted")}</dt>
        <dd>
          <p className="figure-text">{lastContactedAt ? format.ago(lastContactedAt) : text("accounts.never")}</p>
          <p className="quiet numeric">{lastContactedAt && format.date(lastContactedAt)}</p>
        </dd>
      </div>
      <FollowUp account={data} />
    </dl>
  );
}
