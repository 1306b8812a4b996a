import { draggable, monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef } from "react";
import { cardAt } from "./cards";
import { dragByTouch } from "./touch_drag";

interface Dragging<Data> {
  onStart: (card: Data) => void;
  onEnd: () => void;
  /** The card was dropped on a target: the name of a column. */
  onDrop: (card: Data, target: string) => void;
}

/** Make the element of a card draggable. Returns what undoes it. */
export function makeDraggable(element: HTMLElement): () => void {
  return draggable({
    element,
    getInitialData: () => ({ card: cardAt(element) }),
    onDragStart: () => element.setAttribute("data-dragging", ""),
    onDrop: () => element.removeAttribute("data-dragging"),
  });
}

/** Follow the card that is dragged over the board. */
export function useDragging<Data>(dragging: Dragging<Data>): void {
  const latest = useRef(dragging);
  useEffect(() => {
    latest.current = dragging;
  });
  useEffect(dragByTouch, []);
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data["card"] !== undefined,
        onDragStart: ({ source }) => latest.current.onStart(source.data["card"] as Data),
        onDrop: ({ source, location }) => {
          latest.current.onEnd();
          const target = location.current.dropTargets[0]?.data["column"];
          if (target) latest.current.onDrop(source.data["card"] as Data, String(target));
        },
      }),
    [],
  );
}
