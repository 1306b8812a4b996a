import "./toast.css";
import { useEffect, useSyncExternalStore } from "react";

export interface Toast {
  text: string;
  /** Label and effect of a button, such as "Undo". */
  action?: { label: string; run: () => void };
  isError?: boolean;
}

const VISIBLE_MS = 8000;
let current: (Toast & { id: number }) | null = null;
let count = 0;
const listeners = new Set<() => void>();

/** Show a sentence for eight seconds, instead of the last one. */
export function toast(content: Toast): void {
  count += 1;
  publish({ ...content, id: count });
}

function publish(next: typeof current): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place of the toasts: once in the app. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => publish(null), VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown && (
        <div key={shown.id} className={shown.isError ? "toast toast-error" : "toast"}>
          <span>{shown.text}</span>
          {shown.action && <ToastAction {...shown.action} />}
        </div>
      )}
    </div>
  );
}

function ToastAction({ label, run }: NonNullable<Toast["action"]>) {
  const onClick = () => {
    publish(null);
    run();
  };
  return (
    <button type="button" className="toast-action" onClick={onClick}>
      {label}
    </button>
  );
}
