interface Stop {
  element: HTMLElement;
  path: string;
}

const REMEMBERED = 12;
const FIELDS = "input, textarea, select, [contenteditable]";

/**
 * Give the focus a place when the element that has it is removed: an element of the page that had it before, or the page's
 * content. It stays in an open dialog. Fields do not get it, since keys that are pressed then would be typed there.
 */
export function keepFocus(content: HTMLElement): () => void {
  const trail: Stop[] = [];
  let frame = 0;
  const isLost = () => document.activeElement === document.body && trail.at(-1)?.element.isConnected === false;
  const restore = () => {
    frame = 0;
    if (!isLost()) return;
    const dialog = openDialog();
    const last = trail.findLast((stop) => isUsable(stop) && (!dialog || dialog.contains(stop.element)));
    (last?.element ?? dialog ?? content).focus({ preventScroll: true });
  };
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) trail.push({ element: target, path: location.pathname });
    trail.splice(0, trail.length - REMEMBERED);
  };
  const observer = new MutationObserver(() => {
    // What was removed with its own successor, such as a menu, has passed the focus on by the frame after the next.
    if (frame === 0 && isLost()) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(restore)));
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", remember);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

function openDialog(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"][data-open]')].at(-1);
}

function isUsable({ element, path }: Stop): boolean {
  return path === location.pathname && element.isConnected && element.checkVisibility() && !element.matches(`:disabled, ${FIELDS}`);
}
