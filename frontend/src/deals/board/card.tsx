import { Ellipsis } from "lucide-react";
import { memo, useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { dayIn, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { rememberCard } from "../../ui/board/cards";
import { makeDraggable } from "../../ui/board/use_dragging";
import type { card_deal$data, card_deal$key } from "./__generated__/card_deal.graphql";

/** What a card shows. */
export type CardData = card_deal$data;

/** The card of a deal. It reads its own fragment, so a change of a deal draws one card only. */
export const Card = memo(function Card({ deal }: { deal: card_deal$key }) {
  const text = useText();
  const format = useFormat();
  const ref = useRef<HTMLElement>(null);
  const data = useFragment(
    graphql`
      fragment card_deal on Deal {
        id
        version
        title
        status
        viewerCanUpdate
        viewerCanDelete
        viewerCanWin
        viewerCanLose
        expectedCloseDate
        value {
          amount
          currency
        }
        stage {
          id
        }
        organization {
          name
        }
        owner {
          name
        }
      }
    `,
    deal,
  );
  const { id, title, viewerCanUpdate, expectedCloseDate, value, organization, owner } = data;
  useEffect(() => rememberCard(ref.current!, data), [data]);
  useEffect(() => (viewerCanUpdate ? makeDraggable(ref.current!) : undefined), [viewerCanUpdate]);
  return (
    <article ref={ref} className="card" data-card={id}>
      <div className="card-line">
        <a className="card-name cut" href={`/app/deals/${id}`} draggable={false}>
          <bdi>{title}</bdi>
        </a>
        {viewerCanUpdate && (
          <button type="button" className="card-more" aria-haspopup="menu" aria-label={text("deals.moveOf", { title })}>
            <Ellipsis size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <p className="card-line card-next">
        <span className="cut deal-buyer">
          <bdi>{organization?.name}</bdi>
        </span>
        {expectedCloseDate && <CloseDate date={expectedCloseDate} />}
      </p>
      <p className="card-line">
        <span className="numeric">{format.money(value)}</span>
        <bdi className="card-owner cut">{owner?.name}</bdi>
      </p>
    </article>
  );
});

function CloseDate({ date }: { date: string }) {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const [today] = useState(() => dayIn(timeZone, new Date()));
  return (
    <span className={date < today ? "time time-overdue" : "time"} title={text("deals.close")}>
      {format.day(date)}
    </span>
  );
}
