import { Ellipsis } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { rememberCard } from "../../ui/board/cards";
import { makeDraggable } from "../../ui/board/use_dragging";
import { NextActivity } from "../next_activity";
import type { card_account$key } from "./__generated__/card_account.graphql";

/** The card of an account. It reads its own fragment, so a change of an account draws one card only. */
export const Card = memo(function Card({ account, canMove }: { account: card_account$key; canMove: boolean }) {
  const text = useText();
  const format = useFormat();
  const ref = useRef<HTMLElement>(null);
  const data = useFragment(
    graphql`
      fragment card_account on Account {
        id
        name
        boardColumn
        isFollowUpLate
        organization {
          id
          version
          viewerCanDelete
        }
        owner {
          name
        }
        wonValue {
          isComplete
          total {
            amount
            currency
          }
        }
        nextActivity {
          id
          version
          subject
          dueAt
          dueDate
        }
      }
    `,
    account,
  );
  useEffect(() => rememberCard(ref.current!, data), [data]);
  useEffect(() => (canMove ? makeDraggable(ref.current!) : undefined), [canMove]);
  const { id, name, boardColumn, isFollowUpLate, owner, wonValue, nextActivity } = data;
  return (
    <article ref={ref} className="card" data-card={id}>
      <div className="card-line">
        <a className="card-name cut" href={`/app/accounts/${id}`} draggable={false}>
          <bdi>{name}</bdi>
        </a>
        {canMove && (
          <button type="button" className="card-more" aria-haspopup="menu" aria-label={text("accounts.board.moveOf", { name })}>
            <Ellipsis size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <p className="card-next cut">
        <NextActivity activity={nextActivity} column={boardColumn} />
      </p>
      <p className="card-line">
        <span className="numeric">
          {wonValue.total && `${format.money(wonValue.total)}${wonValue.isComplete ? "" : " +"}`}
        </span>
        {isFollowUpLate && <span className="late" role="img" aria-label={text("accounts.late")} />}
        <bdi className="card-owner cut">{owner?.name}</bdi>
      </p>
    </article>
  );
});
