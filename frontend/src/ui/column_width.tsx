import { type KeyboardEvent, type PointerEvent, useRef } from "react";

const LEAST_WIDTH = 48;
const MOST_WIDTH = 800;
const STEP = 16;

interface Props {
  label: string;
  width: number;
  /** Shows a width while it is dragged; null for the one before. */
  onDrag: (width: number | null) => void;
  /** Keeps a width; null for the column's own. */
  onResize: (width: number | null) => void;
}

/** The edge of a column: dragged, or moved by arrow keys; a double press gives the column its own width again. */
export function ColumnWidth({ label, width, onDrag, onResize }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const widthAt = (event: PointerEvent<HTMLElement>) => {
    const { x, width: before } = start.current!;
    return boundedWidth(before + (event.clientX - x) * towardsEnd(event.currentTarget));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: event.currentTarget.parentElement!.getBoundingClientRect().width };
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (start.current && event.clientX !== start.current.x) onResize(widthAt(event));
    start.current = null;
  };
  const onPointerCancel = () => {
    start.current = null;
    onDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    onResize(boundedWidth(event.currentTarget.parentElement!.getBoundingClientRect().width + step * towardsEnd(event.currentTarget)));
  };
  return (
    // A focusable separator is a widget: arrow keys move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role
    <span
      role="separator"
      className="column-width"
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- it takes keys
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => start.current && onDrag(widthAt(event))}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onDoubleClick={() => onResize(null)}
      onKeyDown={onKeyDown}
    />
  );
}

/** 1 where a column grows to the right, -1 where it grows to the left. */
function towardsEnd(element: HTMLElement): number {
  return getComputedStyle(element).direction === "rtl" ? -1 : 1;
}

/** The nearest width that a column can have. */
export function boundedWidth(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}
