import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";

/** Return a ref of an element that takes cards for a column, and whether a card is over it. */
export function useDropTarget<Target extends HTMLElement>(name: string) {
  const root = useRef<Target>(null);
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
