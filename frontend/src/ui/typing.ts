/** Fields into which something is typed: keys belong to them. */
const FIELDS = "input:not([type=checkbox]), select, textarea, [contenteditable]";

/** Whether a key that is pressed at a place belongs to what is typed there, or to the dialog or menu that is open. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${FIELDS}, [role=dialog], [role=menu]`) !== null;
}
