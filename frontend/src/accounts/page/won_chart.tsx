import { Suspense, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { dayIn, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { fillMonths, type Month } from "./months";
import type { wonChartQuery } from "./__generated__/wonChartQuery.graphql";

const MONTHS = 24;
const BAR = 12;
const GAP = 4;
const HEIGHT = 64;

/** What was won in each of the last months. */
export function WonChart({ accountId }: { accountId: string }) {
  return (
    <Suspense fallback={<div className="chart-place" />}>
      <Chart accountId={accountId} />
    </Suspense>
  );
}

function Chart({ accountId }: { accountId: string }) {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const [today] = useState(() => dayIn(timeZone, new Date()));
  const from = fillMonths(today, MONTHS, [])[0]!.start;
  const { wonReport } = useLazyLoadQuery<wonChartQuery>(
    graphql`
      query wonChartQuery($id: ID!, $from: Date!) {
        wonReport(by: MONTH, where: { id: { eq: $id } }, from: $from) {
          groups {
            period {
              start
            }
            wonValue {
              total {
                amount
              }
            }
          }
          total {
            total {
              amount
              currency
            }
          }
        }
      }
    `,
    { id: accountId, from },
  );
  const { total } = wonReport.total;
  const known = wonReport.groups.flatMap(({ period, wonValue }) =>
    period ? [{ start: period.start, amount: Number(wonValue.total?.amount ?? 0) }] : [],
  );
  const months = fillMonths(today, MONTHS, known);
  if (!total || months.every(({ amount }) => amount === 0)) return null;
  const digits = total.amount.split(".")[1]?.length ?? 0;
  const money = (amount: number) => format.money({ amount: amount.toFixed(digits), currency: total.currency });
  return (
    <section aria-labelledby="won-chart">
      <div className="section-head">
        <h2 id="won-chart">{text("accounts.page.wonByMonth")}</h2>
        <span className="quiet numeric">{text("accounts.page.inMonths", { value: format.money(total), months: MONTHS })}</span>
      </div>
      <Bars months={months} label={(month) => `${format.month(month.start)}: ${money(month.amount)}`} />
      <div className="chart-scale quiet numeric" aria-hidden="true">
        <span>{format.month(months[0]!.start)}</span>
        <span>{format.month(months.at(-1)!.start)}</span>
      </div>
    </section>
  );
}

function Bars({ months, label }: { months: readonly Month[]; label: (month: Month) => string }) {
  const most = Math.max(...months.map(({ amount }) => amount));
  const width = months.length * (BAR + GAP) - GAP;
  const won = months.filter(({ amount }) => amount > 0);
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={won.map(label).join("; ")}>
      {months.map((month, index) => {
        const height = month.amount > 0 ? Math.max(2, (month.amount / most) * HEIGHT) : 1;
        return (
          <rect
            key={month.start}
            className={month.amount > 0 ? "chart-bar" : "chart-none"}
            x={index * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          >
            <title>{label(month)}</title>
          </rect>
        );
      })}
    </svg>
  );
}
