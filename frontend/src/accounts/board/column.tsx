import { memo, type ReactNode, useCallback, useEffect, useMemo } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { ColumnCards } from "../../ui/board/column_cards";
import type { Focus } from "../../ui/board/focus";
import type { Says } from "../../ui/board/tab";
import { useDropTarget } from "../../ui/board/use_drop_target";
import { Card } from "./card";
import { ColumnHead } from "./column_head";
import type { ColumnKey } from "./columns";
import type { column_board$key } from "./__generated__/column_board.graphql";
import type { columnPageQuery } from "./__generated__/columnPageQuery.graphql";

const PAGE_SIZE = 60;

interface Props {
  column: column_board$key;
  name: ColumnKey;
  canMove: boolean;
  /** What the column says about the card over it or about to come; null outside of a drag. */
  says: Says | null;
  isDragging: boolean;
  focus: Focus;
  onCount: (name: ColumnKey, loaded: number) => void;
  /** A question that stands above the cards: composer, or "All done?". */
  children: ReactNode;
}

/** A column: its figures, and its cards, of which only the visible ones exist. It is paged by itself. */
export const Column = memo(function Column(props: Props) {
  const { column, name, canMove, says, isDragging, focus, onCount, children } = props;
  const text = useText();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<columnPageQuery, column_board$key>(
    graphql`
      fragment column_board on AccountBoardColumn
      @refetchable(queryName: "columnPageQuery")
      @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }) {
        ...columnHead_column
        count
        accounts(first: $first, after: $after) @connection(key: "column_accounts") {
          edges {
            node {
              id
              ...card_account
            }
          }
        }
      }
    `,
    column,
  );
  const { edges } = data.accounts;
  const ids = useMemo(() => edges.map(({ node }) => node.id), [edges]);
  const loadMore = useCallback(() => void loadNext(PAGE_SIZE), [loadNext]);
  useEffect(() => onCount(name, edges.length), [name, edges.length, onCount]);
  const { root, isOver } = useDropTarget<HTMLElement>(name);

  return (
    <section
      ref={root}
      className="column"
      aria-labelledby={`column-${name}`}
      data-column={name}
      data-says={isDragging ? says?.tone : undefined}
      data-over={isOver || undefined}
    >
      <ColumnHead column={data} name={name} />
      {isDragging && says && <p className="column-says">{says.text}</p>}
      {children}
      <ColumnCards
        ids={ids}
        count={data.count}
        empty={text("accounts.board.emptyColumn")}
        focus={focus}
        onNearEnd={hasNext && !isLoadingNext ? loadMore : undefined}
      >
        {(index) => <Card account={edges[index]!.node} canMove={canMove} />}
      </ColumnCards>
    </section>
  );
});
