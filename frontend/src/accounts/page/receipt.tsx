import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { receipt_value$key } from "./__generated__/receipt_value.graphql";

/** How a won value was computed: parts by currency, what is missing, and which rates were used. */
export function Receipt({ value }: { value: receipt_value$key }) {
  const text = useText();
  const format = useFormat();
  const { total, byCurrency, unconverted, ratesAsOf } = useFragment(
    graphql`
      fragment receipt_value on WonValue {
        ratesAsOf
        total {
          amount
          currency
        }
        byCurrency {
          amount
          currency
          dealCount
          converted {
            amount
            currency
          }
        }
        unconverted {
          amount
          currency
          dealCount
          reason
        }
      }
    `,
    value,
  );
  return (
    <dl className="receipt-parts numeric">
      {byCurrency.map(({ amount, currency, dealCount, converted }) => (
        <div key={currency}>
          <dt>
            {format.money({ amount, currency })} <span className="quiet">{text("accounts.page.dealCount", { count: dealCount })}</span>
          </dt>
          <dd>{converted ? format.money(converted) : "–"}</dd>
        </div>
      ))}
      {total && (
        <div className="receipt-total">
          <dt>{text("accounts.board.rateAtWin")}</dt>
          <dd>{format.money(total)}</dd>
        </div>
      )}
      {unconverted.map(({ amount, currency, reason }) => (
        <div key={`${currency} ${reason}`} className="quiet">
          <dt>{text("accounts.page.missing", { amount: format.money({ amount, currency }) })}</dt>
          <dd>{text(`accounts.page.missing.${reason}`)}</dd>
        </div>
      ))}
      {ratesAsOf && (
        <div className="quiet">
          <dt>{text("accounts.page.ratesAsOf")}</dt>
          <dd>{format.day(ratesAsOf)}</dd>
        </div>
      )}
    </dl>
  );
}
