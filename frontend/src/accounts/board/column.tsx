import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { Card } from "./card";
import { ColumnHead } from "./column_head";
import type { ColumnKey } from "./columns";
import type { Says } from "./says";
import type { column_board$data, column_board$key } from "./__generated__/column_board.graphql";
import type { columnPageQuery } from "./__generated__/columnPageQuery.graphql";

const CARD_HEIGHT = 92;
const OVERSCAN = 5;
const PAGE_SIZE = 60;
const CARDS_BEFORE_END = 20;

/** A card that is to get the focus, as soon as it is there. */
export interface FocusRequest {
  id: string;
  until: number;
}

interface Props {
  column: column_board$key;
  name: ColumnKey;
  canMove: boolean;
  /** What the column says about the card over it or about to come; null outside of a drag. */
  says: Says | null;
  isDragging: boolean;
  focus: FocusRequest | null;
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
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: edges.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => edges[index]!.node.id,
    overscan: OVERSCAN,
    paddingEnd: 8,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNext && !isLoadingNext && last >= edges.length - CARDS_BEFORE_END) loadNext(PAGE_SIZE);
  }, [hasNext, isLoadingNext, last, edges.length, loadNext]);
  useEffect(() => onCount(name, edges.length), [name, edges.length, onCount]);
  useSteadyScroll(scroller, edges);
  useFocus(focus, edges, scroller, virtualizer.scrollToIndex);
  const { root, isOver } = useDropTarget(name);

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
      <div ref={scroller} className="column-cards">
        {edges.length === 0 && <p className="column-empty">{text("accounts.board.emptyColumn")}</p>}
        <ul style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ key, index, start }) => (
            <li
              key={key}
              className="card-slot"
              aria-setsize={data.count}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Card account={edges[index]!.node} canMove={canMove} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
});

function useDropTarget(name: ColumnKey) {
  const root = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      dropTargetForElements({
        element: root.current!,
        getData: () => ({ column: name }),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    [name],
  );
  return { root, isOver };
}

type Edges = column_board$data["accounts"]["edges"];

/** Keep what is seen where it is when cards come or go above it. */
function useSteadyScroll(scroller: RefObject<HTMLDivElement | null>, edges: Edges): void {
  const before = useRef(edges);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = edges;
    if (scroller.current && old !== edges) scroller.current.scrollBy(0, shiftOf(old, edges, scroller.current.scrollTop));
  }, [scroller, edges]);
}

/** By how many pixels the first visible card has moved. At the top, new cards may push the others down. */
function shiftOf(old: Edges, edges: Edges, scrollTop: number): number {
  if (scrollTop < CARD_HEIGHT) return 0;
  const first = Math.floor(scrollTop / CARD_HEIGHT);
  const places = new Map(edges.map(({ node }, index) => [node.id, index]));
  const anchor = old.findIndex(({ node }, index) => index >= first && places.has(node.id));
  const id = old[anchor]?.node.id;
  return id ? (places.get(id)! - anchor) * CARD_HEIGHT : 0;
}

/** Move the focus to a card when it arrives; again, if it is lost because the card moves on. */
function useFocus(
  request: FocusRequest | null,
  edges: Edges,
  scroller: RefObject<HTMLDivElement | null>,
  scrollToIndex: (index: number) => void,
): void {
  const done = useRef<FocusRequest>(null);
  useEffect(() => {
    if (!request || Date.now() > request.until) return undefined;
    const index = edges.findIndex(({ node }) => node.id === request.id);
    if (index < 0 || (done.current === request && document.activeElement !== document.body)) return undefined;
    done.current = request;
    scrollToIndex(index);
    const frame = requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(request.id)}"] a`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [request, edges, scroller, scrollToIndex]);
}
