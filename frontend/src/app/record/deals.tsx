import type { ReactNode } from "react";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { Deal } from "./deal";
import type { deal_deal$key } from "./__generated__/deal_deal.graphql";

const GROUPS = ["OPEN", "WON", "LOST"] as const;

type DealRef = deal_deal$key & {
  readonly id: string;
  readonly status: string;
  readonly wonAt: string | null | undefined;
  readonly lostAt: string | null | undefined;
};

interface Props {
  deals: readonly DealRef[];
  totalCount: number | null | undefined;
  /** The number of deals of each status, where it is known. */
  counts?: Readonly<Record<string, number>>;
  onMore?: (() => void) | undefined;
  isLoading?: boolean;
  /** What adds a deal. */
  action?: ReactNode;
}

/** Deals: open, won and lost ones. */
export function Deals({ deals, totalCount, counts, onMore, isLoading = false, action }: Props) {
  const text = useText();
  const format = useFormat();
  const sorted = deals.toSorted((a, b) => endOf(b) - endOf(a));
  return (
    <section>
      <div className="section-head">
        <h2>
          {text("record.deals")} <span className="quiet numeric">{format.number(totalCount ?? deals.length)}</span>
        </h2>
        {action}
      </div>
      {deals.length === 0 && <p className="quiet none">{text("record.noDeals")}</p>}
      {GROUPS.filter((status) => sorted.some((deal) => deal.status === status)).map((status) => (
        <div key={status}>
          <h3 className="group-head">
            {text(`record.deals.${status}`)}{" "}
            {counts?.[status] !== undefined && <span className="numeric">{format.number(counts[status])}</span>}
          </h3>
          <ul className="lines">
            {sorted
              .filter((deal) => deal.status === status)
              .map((deal) => (
                <Deal key={deal.id} deal={deal} />
              ))}
          </ul>
        </div>
      ))}
      {onMore && (
        <button type="button" className="button" disabled={isLoading} onClick={onMore}>
          {text(isLoading ? "shell.loading" : "record.more")}
        </button>
      )}
    </section>
  );
}

/** When a deal was won or lost; 0 while it is open, so that open ones keep the order of the API. */
function endOf({ status, wonAt, lostAt }: DealRef): number {
  const end = status === "WON" ? wonAt : status === "LOST" ? lostAt : null;
  return end ? Date.parse(end) : 0;
}
