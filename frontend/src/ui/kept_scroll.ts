import { type RefObject, useEffect, useState } from "react";

const places = new Map<string, number>();

/** The entry of the history that is shown: its place in the page is found again by "back" and "forward". */
function entry(): string {
  const { __TSR_key: key } = (history.state ?? {}) as { __TSR_key?: string };
  return `${key ?? ""} ${location.pathname}`;
}

/** Return how far the page was scrolled when it was left, for the first drawing; 0 for a page that was not seen before. */
export function useKeptScroll(): number {
  const [place] = useState(() => places.get(entry()) ?? 0);
  return place;
}

/**
 * Remember how far an element is scrolled, and bring it back there: as soon as it is long enough, for rows come page by page.
 * A reader who scrolls first stays where they are.
 */
export function useKeepScroll(scroller: RefObject<HTMLElement | null>, place: number, length: number): void {
  const [wanted, setWanted] = useState(place);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onScroll = () => void places.set(entry(), element.scrollTop);
    const onTouch = () => setWanted(0);
    element.addEventListener("scroll", onScroll, { passive: true });
    for (const type of ["wheel", "keydown", "pointerdown", "touchmove"]) element.addEventListener(type, onTouch, { passive: true });
    return () => {
      element.removeEventListener("scroll", onScroll);
      for (const type of ["wheel", "keydown", "pointerdown", "touchmove"]) element.removeEventListener(type, onTouch);
    };
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (!element || length === 0 || wanted === 0 || Math.abs(element.scrollTop - wanted) < 1) return;
    element.scrollTo({ top: wanted });
  }, [scroller, wanted, length]);
}
