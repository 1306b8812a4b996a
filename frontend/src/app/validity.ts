type Text = (id: string, values?: Record<string, string | number>) => string;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Say in the viewer's language what is wrong with a field that a form refuses: the browser would say it in its own. What a field
 * says itself stays. The words are taken back with the next change of the form.
 */
export function explainFields(text: Text): () => void {
  const explained = new Set<Control>();
  const onInvalid = ({ target }: Event) => {
    const control = target as Control;
    if (explained.delete(control)) control.setCustomValidity("");
    if (control.validity.customError || control.validity.valid) return;
    control.setCustomValidity(reasonOf(control, text));
    explained.add(control);
  };
  const onChange = ({ target }: Event) => {
    const form = target instanceof HTMLFormElement ? target : (target as Partial<Control>).form;
    for (const control of explained) {
      if (control !== target && control.form !== form && control.isConnected) continue;
      control.setCustomValidity("");
      explained.delete(control);
    }
  };
  const listeners = { invalid: onInvalid, input: onChange, change: onChange, reset: onChange };
  for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener, true);
  };
}

/** Return the sentence for what is wrong with a field. */
export function reasonOf(control: Control, text: Text): string {
  const { validity, type, title } = control;
  const { min = "", max = "", minLength = 0, maxLength = 0 } = control as Partial<HTMLInputElement>;
  if (validity.valueMissing) return text(isChosen(type) ? "field.choose" : "field.missing");
  if (validity.typeMismatch) return text(type === "email" ? "field.email" : "field.url");
  if (validity.rangeUnderflow) return text("field.least", { least: min });
  if (validity.rangeOverflow) return text("field.most", { most: max });
  if (validity.tooShort) return text("field.short", { least: minLength });
  if (validity.tooLong) return text("field.long", { most: maxLength });
  if (validity.badInput) return text(type === "number" ? "field.number" : "field.incomplete");
  return title ? text("field.format", { format: title }) : text("field.wrong");
}

function isChosen(type: string): boolean {
  return type === "checkbox" || type === "radio" || type.startsWith("select");
}
