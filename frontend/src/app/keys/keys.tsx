import { lazy, Suspense, useEffect, useState } from "react";
import { isTyping } from "../../ui/typing";
import { submitByKey } from "./submit_key";

const KeysDialog = lazy(() => import("./keys_dialog"));
const SHOW = "showkeys";

/** Show the list of keys. */
export function showKeys(): void {
  document.dispatchEvent(new Event(SHOW));
}

/** Keys that every page has: Ctrl+Enter saves what is typed, and `?` shows all keys. */
export function Keys() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const show = () => setOpen(true);
    const onKeyDown = (event: KeyboardEvent) => {
      submitByKey(event);
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      show();
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener(SHOW, show);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener(SHOW, show);
    };
  }, []);
  return <Suspense>{isOpen && <KeysDialog onClose={() => setOpen(false)} />}</Suspense>;
}
