import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { toast } from "../../ui/toast";
import { Problems } from "./problems";
import { useWrite } from "./write";
import type { deal_deal$key } from "./__generated__/deal_deal.graphql";
import type { dealReopenMutation } from "./__generated__/dealReopenMutation.graphql";
import type { dealWinMutation } from "./__generated__/dealWinMutation.graphql";

const WIN = graphql`
  mutation dealWinMutation($input: DealWinInput!) @raw_response_type {
    result: dealWin(input: $input) {
      deal {
        id
        version
        status
      }
      userErrors {
        code
        field
        differences {
          field
          theirs
          yours
        }
      }
    }
  }
`;

const REOPEN = graphql`
  mutation dealReopenMutation($input: DealReopenInput!) {
    result: dealReopen(input: $input) {
      deal {
        id
        version
        status
      }
      userErrors {
        code
        field
      }
    }
  }
`;

/** A deal with its value. An open one can be won, and this can be taken back for eight seconds. */
export function Deal({ accountId, deal }: { accountId: string; deal: deal_deal$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment deal_deal on Deal {
        id
        version
        title
        status
        viewerCanWin
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
      }
    `,
    deal,
  );
  const win = useWrite<dealWinMutation>(WIN, accountId);
  const reopen = useWrite<dealReopenMutation>(REOPEN, accountId);
  const { id, version, title, status, viewerCanWin, value } = data;
  const onWin = () =>
    win.write({
      variables: { input: { id, expectedVersion: version } },
      optimistic: { result: { deal: { id, version, status: "WON" }, userErrors: [] } },
      onDone: ({ result }) => {
        const won = result?.deal;
        const undo = () => won && reopen.write({ variables: { input: { id, expectedVersion: won.version } } });
        toast({ text: text("accounts.page.won", { title }), action: { label: text("accounts.board.undo"), run: undo } });
      },
    });
  return (
    <li className="line">
      <div className="line-text">
        <p className="cut">
          <bdi>{title}</bdi>
        </p>
        <p className="quiet cut numeric">{detailsOf(data, format.date, format.day)}</p>
        <Problems problems={[...win.problems, ...reopen.problems]} />
      </div>
      <span className="numeric">{format.money(value)}</span>
      {status === "OPEN" && viewerCanWin && (
        <button
          type="button"
          className="button"
          disabled={win.isPending}
          onClick={onWin}
        >
          {text("accounts.page.win")}
          <span className="visually-hidden">{title}</span>
        </button>
      )}
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
