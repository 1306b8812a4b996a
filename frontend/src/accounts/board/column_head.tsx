import { memo, Suspense } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useList } from "../../app/use_list";
import { Popover } from "../../ui/popover";
import type { ColumnKey } from "./columns";
import type { columnHead_column$key } from "./__generated__/columnHead_column.graphql";
import type { AccountWhere, columnHeadQuery } from "./__generated__/columnHeadQuery.graphql";

/** Name, number of cards and won value of a column. It is not drawn again while the column is scrolled. */
export const ColumnHead = memo(function ColumnHead({ column, name }: { column: columnHead_column$key; name: ColumnKey }) {
  const text = useText();
  const format = useFormat();
  const { count, wonValue } = useFragment(
    graphql`
      fragment columnHead_column on AccountBoardColumn {
        count
        wonValue {
          amount
          currency
        }
      }
    `,
    column,
  );
  const value = format.compactMoney(wonValue);
  return (
    <header className="column-head">
      <span className="column-dot" data-column={name} />
      <h2 id={`column-${name}`} className="cut">
        {text(`accounts.column.${name}`)}
      </h2>
      <span className="quiet numeric">{format.number(count)}</span>
      <Popover className="column-value numeric" trigger={value} label={text("accounts.board.receiptOf", { value })} title={text("accounts.board.receipt")}>
        <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
          <Receipt name={name} />
        </Suspense>
      </Popover>
    </header>
  );
});

/** How the won value of a column was computed. */
function Receipt({ name }: { name: ColumnKey }) {
  const text = useText();
  const format = useFormat();
  const { where } = useList<AccountWhere, never>();
  const own = { boardColumn: { in: [name] } } as AccountWhere;
  const { accountSummary: summary } = useLazyLoadQuery<columnHeadQuery>(
    graphql`
      query columnHeadQuery($where: AccountWhere) {
        accountSummary(where: $where) {
          count
          wonDealCount
          isComplete
          wonValue {
            amount
            currency
          }
        }
      }
    `,
    { where: where ? { and: [own, where] } : own },
    { fetchPolicy: "store-and-network" },
  );
  return (
    <dl className="receipt numeric">
      <dt>{text("accounts.title")}</dt>
      <dd>{format.number(summary.count)}</dd>
      <dt>{text("accounts.board.wonDeals")}</dt>
      <dd>{format.number(summary.wonDealCount)}</dd>
      <dt className="receipt-sum">{text("accounts.board.rateAtWin")}</dt>
      <dd className="receipt-sum">{format.money(summary.wonValue)}</dd>
      {!summary.isComplete && <dd className="receipt-note">{text("accounts.board.withoutRate")}</dd>}
    </dl>
  );
}
