import { graphql, useFragment } from "react-relay";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { Problems } from "./problems";
import { DealMenu } from "./deal_menu";
import { useDealActions } from "./deal_actions";
import type { deal_deal$key } from "./__generated__/deal_deal.graphql";

/** A deal with its value, and what is done with it. Winning and losing can be taken back for eight seconds. */
export function Deal({ deal }: { deal: deal_deal$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment deal_deal on Deal {
        id
        version
        title
        status
        viewerCanUpdate
        viewerCanDelete
        viewerCanWin
        viewerCanLose
        viewerCanReopen
        wonAt
        lostAt
        lostReason
        expectedCloseDate
        value {
          amount
          currency
        }
        stage {
          name
        }
        organization {
          id
        }
      }
    `,
    deal,
  );
  const actions = useDealActions(data);
  const { win, isPending, problems } = actions;
  const { id, title, status, viewerCanWin, value } = data;
  return (
    <li className="line">
      <div className="line-text">
        <p className="cut">
          <a href={`/app/deals/${id}`}>
            <bdi>{title}</bdi>
          </a>
        </p>
        <p className="quiet cut numeric">{detailsOf(data, format.date, format.day)}</p>
        <Problems problems={problems} />
      </div>
      <span className="numeric">{format.money(value)}</span>
      {status === "OPEN" && viewerCanWin && (
        <button type="button" className="button" disabled={isPending} onClick={win}>
          {text("record.win")}
          <span className="visually-hidden">{title}</span>
        </button>
      )}
      <DealMenu deal={data} actions={actions} />
    </li>
  );
}

interface DealDetails {
  status: string;
  wonAt: string | null | undefined;
  lostAt: string | null | undefined;
  lostReason: string | null | undefined;
  expectedCloseDate: string | null | undefined;
  stage: { readonly name: string } | null | undefined;
}

/** Where a deal stands: its stage, or when it was won or lost. */
function detailsOf(deal: DealDetails, date: (at: string) => string, day: (date: string) => string): string {
  const { status, wonAt, lostAt, lostReason, expectedCloseDate, stage } = deal;
  if (status === "WON") return wonAt ? date(wonAt) : "";
  if (status === "LOST") return [lostAt && date(lostAt), lostReason].filter(Boolean).join(" · ");
  return [stage?.name, expectedCloseDate && day(expectedCloseDate)].filter(Boolean).join(" · ");
}
