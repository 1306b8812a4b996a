const TEXTS = "textarea, input:not([type=checkbox]):not([type=radio]):not([type=file]), [contenteditable]";

/** Save a form by Ctrl+Enter or ⌘+Enter in any of its texts, where one button saves it. */
export function submitByKey(event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.isComposing) return;
  const form = event.target instanceof Element && event.target.matches(TEXTS) ? event.target.closest("form") : null;
  const [button, another] = form?.querySelectorAll<HTMLButtonElement>("button[type=submit]") ?? [];
  if (!button || another) return;
  event.preventDefault();
  if (!button.disabled) form?.requestSubmit(button);
}
