import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Focus, FocusRequest } from "./focus";

const CARD_HEIGHT = 92;
const OVERSCAN = 3;
const CARDS_BEFORE_END = 10;
/** What stays in view above a card that the focus moves to. */
const CARDS_ABOVE = 2;
/** Until it is measured, a column is about as high as the window: its cards are drawn at once, not in a second pass. */
const FIRST_RECT = { width: 0, height: globalThis.innerHeight * 0.75 };

interface Props {
  /** Ids of the cards that are loaded. It must keep its identity as long as they stay the same. */
  ids: readonly string[];
  /** Number of cards, those included that are not loaded yet. */
  count: number;
  /** The sentence for a column without cards. */
  empty: string;
  focus: Focus;
  /** Called when few loaded cards are left; undefined where all are loaded. */
  onNearEnd: (() => void) | undefined;
  children: (index: number) => ReactNode;
}

/** The cards of a column, of which only the visible ones exist. */
export function ColumnCards({ ids, count, empty, focus, onNearEnd, children }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => ids[index]!,
    overscan: OVERSCAN,
    paddingEnd: 8,
    initialRect: FIRST_RECT,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onNearEnd && last >= ids.length - CARDS_BEFORE_END) onNearEnd();
  }, [onNearEnd, last, ids.length]);
  useSteadyScroll(scroller, ids, () => virtualizer.scrollOffset ?? 0);
  useCardFocus(focus, ids, scroller);
  return (
    <div ref={scroller} className="column-cards">
      {ids.length === 0 && <p className="column-empty">{empty}</p>}
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ key, index, start }) => (
          <li
            key={key}
            className="card-slot"
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }} // `top` was measured: it takes more of a frame
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Keep what is seen where it is when cards come or go above it. `offsetOf` is asked, for the element would be laid out. */
function useSteadyScroll(scroller: RefObject<HTMLDivElement | null>, ids: readonly string[], offsetOf: () => number): void {
  const before = useRef(ids);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = ids;
    const shift = old === ids ? 0 : shiftOf(old, ids, offsetOf());
    if (shift) scroller.current?.scrollBy(0, shift);
  });
}

/** By how many pixels the first visible card has moved. At the top, new cards may push the others down. */
function shiftOf(old: readonly string[], ids: readonly string[], scrollTop: number): number {
  if (scrollTop < CARD_HEIGHT) return 0;
  const first = Math.floor(scrollTop / CARD_HEIGHT);
  const places = new Map(ids.map((id, index) => [id, index]));
  const anchor = old.findIndex((id, index) => index >= first && places.has(id));
  const id = old[anchor];
  return id ? (places.get(id)! - anchor) * CARD_HEIGHT : 0;
}

/** Move the focus to a card when it arrives; again, if it is lost because the card moves on. */
function useCardFocus(focus: Focus, ids: readonly string[], scroller: RefObject<HTMLDivElement | null>): void {
  const done = useRef<FocusRequest>(null);
  useEffect(() => {
    let frame = 0;
    const give = (request: FocusRequest) => {
      if (focus.wanted() !== request) return;
      const link = scroller.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(request.id)}"] a`);
      link?.focus();
      // Until it is drawn, and the menu that it was moved by lets the focus go.
      if (!link || document.activeElement !== link) frame = requestAnimationFrame(() => give(request));
    };
    const look = () => {
      const request = focus.wanted();
      const index = request ? ids.indexOf(request.id) : -1;
      if (!request || index < 0) return;
      if (done.current === request && document.activeElement !== document.body) return;
      done.current = request;
      const isDrawn = scroller.current?.querySelector(`[data-card="${CSS.escape(request.id)}"]`);
      // To a card that exists the browser scrolls by itself. The virtualizer would measure the column in each frame.
      if (!isDrawn) scroller.current?.scrollTo(0, (index - CARDS_ABOVE) * CARD_HEIGHT);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => give(request));
    };
    look();
    const stop = focus.listen(look);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [focus, ids, scroller]);
}
