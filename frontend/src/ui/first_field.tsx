const FIELDS = "input:not([type=hidden]), select, textarea, button:not(.popover-close)";
const TYPED = "input:not([type=checkbox], [type=radio]), textarea";

/** Within a surface that opens: its first field gets the focus once it is there, and what was typed until then. */
export function FirstField() {
  return <span hidden ref={(mark) => (mark?.parentElement ? focusFirstField(mark.parentElement) : undefined)} />;
}

/** Return the first field of a surface, or its first button. */
export function firstField(surface: HTMLElement): HTMLElement | null {
  return surface.querySelector<HTMLElement>(FIELDS);
}

/** A surface whose content is still read has the focus itself. */
function focusFirstField(surface: HTMLElement): () => void {
  let typed = "";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== surface || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") typed = typed.slice(0, -1);
    if (event.key.length !== 1) return;
    event.preventDefault();
    typed += event.key;
  };
  const observer = new MutationObserver(() => {
    const field = firstField(surface) as HTMLInputElement | null;
    if (!field || document.activeElement !== surface) return;
    field.focus();
    if (field.matches(TYPED) && typed) {
      field.select();
      document.execCommand("insertText", false, typed);
    }
    typed = "";
  });
  surface.addEventListener("keydown", onKeyDown);
  observer.observe(surface, { childList: true, subtree: true });
  return () => {
    surface.removeEventListener("keydown", onKeyDown);
    observer.disconnect();
  };
}
