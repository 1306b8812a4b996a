import { type KeyboardEvent, useEffect } from "react";
import { isTyping } from "./typing";

/** Whether a key deletes: Delete, or ⌘⌫ where keyboards have no Delete; not while something is typed. */
export function isDeleteKey(event: Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "altKey" | "shiftKey" | "target" | "defaultPrevented">): boolean {
  const isPressed = event.metaKey ? event.key === "Backspace" : event.key === "Delete";
  const isModified = event.ctrlKey || event.altKey || event.shiftKey;
  return isPressed && !isModified && !isTyping(event.target) && !event.defaultPrevented;
}

/** Return a listener for a part of a page that deletes it by a key; undefined where the viewer may not. */
export function onDeleteKey(open: (() => void) | undefined): ((event: KeyboardEvent) => void) | undefined {
  return (
    open &&
    ((event) => {
      if (!isDeleteKey(event)) return;
      event.preventDefault();
      open();
    })
  );
}

/** Delete the record of a page by a key that no part of the page takes. */
export function usePageDeleteKey(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!isDeleteKey(event as unknown as KeyboardEvent)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);
}
