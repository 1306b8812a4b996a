interface Stop {
  element: HTMLElement;
  path: string;
}

const REMEMBERED = 12;
const FIELDS = "input, textarea, select, [contenteditable]";

/**
 * Give the focus a place when the element that has it is removed: an element of the page that had it before, or the page's
 * content. It stays in an open dialog. Fields do not get it, since keys that are pressed then would be typed there. A button
 * that could not be used for a while, such as one that saves, has it again afterwards.
 */
export function keepFocus(content: HTMLElement): () => void {
  const trail: Stop[] = [];
  let frame = 0;
  /** What had the focus until it was disabled. */
  let disabled: HTMLElement | undefined;
  const isLost = () => isNowhere() && trail.at(-1)?.element.isConnected === false;
  const isBack = () => isNowhere() && disabled !== undefined && disabled === trail.at(-1)?.element && disabled.matches(":enabled");
  const restore = () => {
    frame = 0;
    if (isBack()) disabled?.focus({ preventScroll: true });
    if (!isLost()) return;
    const dialog = openDialog();
    const last = trail.findLast((stop) => isUsable(stop) && (!dialog || dialog.contains(stop.element)));
    (last?.element ?? dialog ?? content).focus({ preventScroll: true });
  };
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) trail.push({ element: target, path: location.pathname });
    trail.splice(0, trail.length - REMEMBERED);
    disabled = undefined;
  };
  const observer = new MutationObserver(() => {
    const last = trail.at(-1)?.element;
    if (last?.matches(":disabled")) disabled = last;
    // What was removed with its own successor, such as a menu, has passed the focus on by the frame after the next.
    if (frame === 0 && (isLost() || isBack())) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(restore)));
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    document.removeEventListener("focusin", remember);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

function isNowhere(): boolean {
  return document.activeElement === document.body;
}

function openDialog(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"][data-open]')].at(-1);
}

function isUsable({ element, path }: Stop): boolean {
  return path === location.pathname && element.isConnected && element.checkVisibility() && !element.matches(`:disabled, ${FIELDS}`);
}
