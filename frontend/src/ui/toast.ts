/** A sentence over the page. */
export interface Toast {
  text: string;
  /** What takes the change back that the sentence is about. */
  undo?: (() => void) | null | undefined;
  /** Label and effect of another button, such as "Cancel" of what goes on. */
  action?: { label: string; run: () => void } | undefined;
  isError?: boolean;
}

/** A toast with a number of its own. */
export interface ShownToast extends Toast {
  id: number;
}

let current: ShownToast | null = null;
let count = 0;
let running = 0;
const listeners = new Set<() => void>();

/** Show a sentence for eight seconds, instead of the last one. Only the last change can be taken back. */
export function toast(content: Toast): void {
  count += 1;
  publish({ ...content, undo: running > 0 ? null : content.undo, id: count });
}

/** Take the toast away. */
export function hideToast(): void {
  publish(null);
}

/** A change begins, so the one before can no longer be taken back. Call what is returned when the change has ended. */
export function beginChange(): () => void {
  running += 1;
  if (current?.undo) hideToast();
  let isRunning = true;
  return () => {
    if (isRunning) running -= 1;
    isRunning = false;
  };
}

/** The toast that is shown now. */
export function shownToast(): ShownToast | null {
  return current;
}

/** Listen to toasts that come and go. Returns what stops listening. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function publish(next: ShownToast | null): void {
  current = next;
  for (const listener of listeners) listener();
}
