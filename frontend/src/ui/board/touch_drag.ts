import "../surface.css";

const HOLD_MS = 350;
/** A finger that moves further before that scrolls. */
const STILL = 8;
/** So near to the edge of what scrolls, a drag scrolls it. */
const EDGE = 48;
const SCROLL_STEP = 10;
const SCROLLS: ReadonlySet<string> = new Set(["auto", "scroll"]);

interface Point {
  x: number;
  y: number;
}

interface Held {
  element: HTMLElement;
  at: Point;
  timer: ReturnType<typeof setTimeout>;
}

interface Drag {
  element: HTMLElement;
  ghost: HTMLElement;
  /** From the finger to the corner of what is dragged. */
  offset: Point;
  at: Point;
  data: DataTransfer;
  frame: number;
}

let users = 0;
let stop: AbortController | null = null;

/**
 * Drag by touch, after a short hold: browsers begin drags of their own by touch on few devices only. What is held gets the events of
 * such a drag. Returns what undoes it.
 */
export function dragByTouch(): () => void {
  users += 1;
  stop ??= listen();
  return () => {
    users -= 1;
    if (users > 0) return;
    stop?.abort();
    stop = null;
  };
}

function listen(): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  let held: Held | null = null;
  let drag: Drag | null = null;
  const release = () => {
    clearTimeout(held?.timer);
    held = null;
  };
  const end = (isDropped: boolean) => {
    release();
    if (drag) finish(drag, isDropped);
    drag = null;
  };
  const on = <Name extends keyof WindowEventMap>(name: Name, listener: (event: WindowEventMap[Name]) => void) =>
    globalThis.addEventListener(name, listener, { capture: true, passive: false, signal });
  on("touchstart", (event) => {
    end(false);
    const element = draggableAt(event.target);
    if (!element || event.touches.length > 1) return;
    const at = pointOf(event);
    const begin = () => {
      held = null;
      drag = start(element, at);
    };
    held = { element, at, timer: setTimeout(begin, HOLD_MS) };
  });
  on("touchmove", (event) => {
    const at = pointOf(event);
    if (held && Math.hypot(at.x - held.at.x, at.y - held.at.y) > STILL) release();
    if (!drag) return;
    event.preventDefault(); // it does not scroll
    follow(drag, at);
  });
  on("touchend", (event) => {
    if (drag) event.preventDefault(); // it is no press
    end(true);
  });
  on("touchcancel", () => end(false));
  on("contextmenu", (event) => drag && event.preventDefault());
  // A drag of the browser's own, and what would tell its listeners that this one is over.
  on("dragstart", (event) => {
    if (event.isTrusted && (drag || held)) event.preventDefault();
  });
  on("pointermove", (event) => drag && event.stopImmediatePropagation());
  signal.addEventListener("abort", () => end(false));
  return controller;
}

function draggableAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest("button, input, select, textarea")) return null;
  return target.closest<HTMLElement>("[draggable=true]");
}

function pointOf(event: TouchEvent): Point {
  const touch = event.touches[0] ?? event.changedTouches[0]!;
  return { x: touch.clientX, y: touch.clientY };
}

function start(element: HTMLElement, at: Point): Drag | null {
  const data = new DataTransfer();
  if (!send("dragstart", element, at, data)) return null;
  const box = element.getBoundingClientRect();
  const ghost = element.cloneNode(true) as HTMLElement;
  ghost.classList.add("touch-ghost");
  ghost.removeAttribute("data-card");
  ghost.setAttribute("aria-hidden", "true");
  ghost.inert = true;
  ghost.style.width = `${box.width}px`;
  document.body.append(ghost);
  const drag = { element, ghost, offset: { x: box.left - at.x, y: box.top - at.y }, at, data, frame: 0 };
  drag.frame = requestAnimationFrame(() => step(drag));
  follow(drag, at);
  return drag;
}

function follow(drag: Drag, at: Point): void {
  drag.at = at;
  drag.ghost.style.transform = `translate(${at.x + drag.offset.x}px, ${at.y + drag.offset.y}px)`;
  send("dragover", under(at), at, drag.data);
}

/** While the finger rests at an edge, what is below it scrolls. */
function step(drag: Drag): void {
  if (scrollAtEdge(under(drag.at), drag.at)) send("dragover", under(drag.at), drag.at, drag.data);
  drag.frame = requestAnimationFrame(() => step(drag));
}

function finish({ element, ghost, at, data, frame }: Drag, isDropped: boolean): void {
  cancelAnimationFrame(frame);
  ghost.remove();
  if (isDropped) {
    send("dragover", under(at), at, data);
    send("drop", under(at), at, data);
  }
  send("dragend", element, at, data);
}

function under({ x, y }: Point): Element {
  return document.elementFromPoint(x, y) ?? document.body;
}

/** Send an event of a drag; return whether no listener refused it. */
function send(type: string, target: Element, { x, y }: Point, dataTransfer: DataTransfer): boolean {
  return target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, dataTransfer }));
}

function scrollAtEdge(element: Element, { x, y }: Point): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const before = each.scrollLeft + each.scrollTop;
    const across = SCROLLS.has(overflowX) ? towards(x, box.left, Math.min(box.right, globalThis.innerWidth)) : 0;
    const down = SCROLLS.has(overflowY) ? towards(y, box.top, Math.min(box.bottom, globalThis.innerHeight)) : 0;
    each.scrollBy(across, down);
    if (each.scrollLeft + each.scrollTop !== before) return true;
  }
  return false;
}

function towards(at: number, first: number, last: number): number {
  if (at < first + EDGE) return -SCROLL_STEP;
  return at > last - EDGE ? SCROLL_STEP : 0;
}
