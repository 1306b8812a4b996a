import "./toast.css";
import { useEffect, useState, useSyncExternalStore } from "react";
import { hideToast, type ShownToast, shownToast, subscribeToToasts } from "./toast";

const VISIBLE_MS = 8000;
const FIELDS = "input, textarea, select, [contenteditable]";

/** The place of the toasts: once in the app. */
export function ToastRegion({ undoLabel }: { undoLabel: string }) {
  const shown = useSyncExternalStore(subscribeToToasts, shownToast);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown && <Shown key={shown.id} toast={shown} undoLabel={undoLabel} />}
    </div>
  );
}

/** A toast. It stays as long as it is pointed at, or has the focus; Ctrl+Z or ⌘Z undoes what it offers to undo. */
function Shown({ toast: { text, undo, action, isError }, undoLabel }: { toast: ShownToast; undoLabel: string }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(hideToast, VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [isHeld]);
  useUndoKey(undo);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div className={isError ? "toast toast-error" : "toast"} onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span>{text}</span>
      {undo && <ToastButton label={undoLabel} run={undo} keys="Control+Z Meta+Z" />}
      {action && <ToastButton {...action} />}
    </div>
  );
}

/** Run `undo` by keys, but for those that a field undoes typing with. */
function useUndoKey(undo: (() => void) | null | undefined): void {
  useEffect(() => {
    if (!undo) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.defaultPrevented || (event.target as Element).matches(FIELDS)) return;
      event.preventDefault();
      hideToast();
      undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo]);
}

function ToastButton({ label, run, keys }: { label: string; run: () => void; keys?: string | undefined }) {
  const onClick = () => {
    hideToast();
    run();
  };
  return (
    <button type="button" className="toast-action" aria-keyshortcuts={keys} onClick={onClick}>
      {label}
    </button>
  );
}
