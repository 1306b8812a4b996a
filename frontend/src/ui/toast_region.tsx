import "./toast.css";
import { useEffect, useSyncExternalStore } from "react";
import { hideToast, shownToast, subscribeToToasts } from "./toast";

const VISIBLE_MS = 8000;

/** The place of the toasts: once in the app. */
export function ToastRegion({ undoLabel }: { undoLabel: string }) {
  const shown = useSyncExternalStore(subscribeToToasts, shownToast);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(hideToast, VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown && (
        <div key={shown.id} className={shown.isError ? "toast toast-error" : "toast"}>
          <span>{shown.text}</span>
          {shown.undo && <ToastButton label={undoLabel} run={shown.undo} />}
          {shown.action && <ToastButton {...shown.action} />}
        </div>
      )}
    </div>
  );
}

function ToastButton({ label, run }: { label: string; run: () => void }) {
  const onClick = () => {
    hideToast();
    run();
  };
  return (
    <button type="button" className="toast-action" onClick={onClick}>
      {label}
    </button>
  );
}
