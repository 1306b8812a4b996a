import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Popover } from "../../ui/popover";
import type { why_account$data, why_account$key } from "./__generated__/why_account.graphql";

/** Why this is an account: the deal that was won first. */
export function Why({ account }: { account: why_account$key }) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment why_account on Account {
        accountSince
        accountSinceIsEstimated
        wonDealCount
        leftAt
        firstWins: deals(
          first: 1
          where: { status: { in: [WON] } }
          orderBy: [{ field: WON_AT, direction: ASC }]
        ) {
          nodes {
            id
            title
            wonAt
            value {
              amount
              currency
            }
            owner {
              name
            }
          }
        }
      }
    `,
    account,
  );
  return (
    <Popover className="account-why" trigger={text("accounts.page.why")} title={text("accounts.page.why")}>
      <Reason {...data} />
    </Popover>
  );
}

function Reason({ firstWins, wonDealCount, accountSinceIsEstimated, leftAt }: why_account$data) {
  const text = useText();
  const format = useFormat();
  const [deal] = firstWins.nodes;
  if (!deal) {
    return <p>{text("accounts.page.whyNot", { day: leftAt ? format.dateTime(leftAt) : "–" })}</p>;
  }
  const day = deal.wonAt ? format.date(deal.wonAt) : "–";
  return (
    <div className="why">
      <p>
        {text("accounts.page.whyDeal", { day })} {accountSinceIsEstimated && text("accounts.page.estimated")}
      </p>
      <div className="why-deal">
        <p>
          <bdi className="strong">{deal.title}</bdi>
        </p>
        <p className="quiet numeric">
          {format.money(deal.value)} {deal.owner && <bdi>· {deal.owner.name}</bdi>}
        </p>
      </div>
      <p className="quiet">{text("accounts.page.whyStays", { count: wonDealCount })}</p>
    </div>
  );
}
