import { memo, useCallback, useEffect, useMemo } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import type { Where } from "../../app/filters/where";
import { useText } from "../../app/i18n";
import { usePageVisit } from "../../app/page_visit";
import { ColumnCards } from "../../ui/board/column_cards";
import type { Focus } from "../../ui/board/focus";
import { useDropTarget } from "../../ui/board/use_drop_target";
import { Card } from "./card";
import type { Stage } from "./stages";
import { whereOfStage } from "./where";
import type { column_deals$key } from "./__generated__/column_deals.graphql";
import type { columnDealsPageQuery } from "./__generated__/columnDealsPageQuery.graphql";
import type { columnDealsQuery } from "./__generated__/columnDealsQuery.graphql";

/** Cards of each column that are read at first: as many as a screen shows. Scrolling reads more. */
export const FIRST_CARDS = 15;
const PAGE_SIZE = 60;

export const COLUMN = graphql`
  query columnDealsQuery($where: DealWhere, $first: Int!) {
    ...column_deals @arguments(where: $where, first: $first)
  }
`;

interface Props {
  stage: Stage;
  /** The condition of the whole board. */
  where: Where;
  /** Whether the dragged card can be dropped here; null outside of a drag. */
  accepts: boolean | null;
  focus: Focus;
  onCount: (stageId: string | null, loaded: number) => void;
}

/** A stage with its deals, of which only the visible ones exist. It is paged by itself. */
export const Column = memo(function Column({ stage, where, accepts, focus, onCount }: Props) {
  const text = useText();
  const { id, count } = stage;
  const { root, isOver } = useDropTarget<HTMLElement>(id ?? "");
  const variables = useMemo(() => ({ where: whereOfStage(where, id), first: FIRST_CARDS }), [where, id]);
  const query = useLazyLoadQuery<columnDealsQuery>(COLUMN, variables, { fetchPolicy: "store-and-network", fetchKey: usePageVisit() });
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<columnDealsPageQuery, column_deals$key>(
    graphql`
      fragment column_deals on Query
      @refetchable(queryName: "columnDealsPageQuery")
      @argumentDefinitions(where: { type: "DealWhere" }, first: { type: "Int!" }, after: { type: "String" }) {
        deals(
          where: $where
          orderBy: [{ field: EXPECTED_CLOSE_DATE }, { field: TITLE }]
          first: $first
          after: $after
        ) @connection(key: "column_deals", filters: ["where"]) {
          edges {
            node {
              id
              ...card_deal
            }
          }
        }
      }
    `,
    query,
  );
  const { edges } = data.deals;
  const ids = useMemo(() => edges.map(({ node }) => node.id), [edges]);
  const loadMore = useCallback(() => void loadNext(PAGE_SIZE), [loadNext]);
  useEffect(() => onCount(id, edges.length), [id, edges.length, onCount]);
  return (
    <section
      ref={root}
      className="column"
      aria-labelledby={`column-${id}`}
      data-column={id}
      data-says={accepts === null ? undefined : accepts ? "yes" : "no"}
      data-over={isOver || undefined}
    >
      <ColumnHead stage={stage} />
      <ColumnCards
        ids={ids}
        count={Math.max(count, ids.length)}
        empty={text("deals.emptyColumn")}
        focus={focus}
        onNearEnd={hasNext && !isLoadingNext ? loadMore : undefined}
      >
        {(index) => <Card deal={edges[index]!.node} />}
      </ColumnCards>
    </section>
  );
});

/** Name of a stage, and number and value of its deals. */
function ColumnHead({ stage: { id, name, count, value, isComplete } }: { stage: Stage }) {
  const text = useText();
  const format = useFormat();
  return (
    <header className="column-head">
      <h2 id={`column-${id}`} className="cut">
        {name}
      </h2>
      <span className="quiet numeric">{format.number(count)}</span>
      {value && (
        <span className="column-sum quiet numeric" title={isComplete ? undefined : text("deals.incomplete")}>
          {format.compactMoney(value)}
          {!isComplete && (
            <>
              <span aria-hidden="true"> +</span>
              <span className="visually-hidden">. {text("deals.incomplete")}</span>
            </>
          )}
        </span>
      )}
    </header>
  );
}
