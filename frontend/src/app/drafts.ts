import { forgetAll } from "./forget";
import { keep } from "./storage";

/**
 * What was typed into a form, kept until it is saved: it survives a page that is left, a reload, and the end of a session.
 * A form takes part by `data-draft`, its name within the page; other forms, such as filters, do not. Passwords and files
 * are never kept.
 */
const PREFIX = "draft ";
const FORM = "form[data-draft]";
/** Tells a field that holds more than text what it held before. */
export const RESTORE_EVENT = "restoredraft";
/** Tells what is around a form that something was put back into it: a tab opens, so that it is seen. */
export const RESTORED_EVENT = "draftrestored";
const LEFT_OUT = new Set(["password", "file", "search", "submit", "button", "reset"]);

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Draft = Record<string, Kept>;
/** The value of a field, and the name of what was chosen where the value is an id. */
interface Kept {
  value: string | boolean;
  label?: string | undefined;
}

/** Forms that were submitted, until a mutation is begun for them. */
let submitted: string | null = null;

/**
 * Keep what is typed in all forms, and put it back into those that appear. `onRestored` gets a form into which something
 * was put back.
 */
export function keepDrafts(userId: string, onRestored: (form: HTMLFormElement) => void): () => void {
  const restored = new WeakSet<Control>();
  const restore = (form: HTMLFormElement) => {
    const draft = read(keyOf(userId, form));
    let isChanged = false;
    for (const [name, control] of controlsOf(form)) {
      if (restored.has(control)) continue;
      restored.add(control);
      if (draft?.[name] && put(control, draft[name])) isChanged = true;
    }
    if (!isChanged) return;
    form.dispatchEvent(new Event(RESTORED_EVENT, { bubbles: true }));
    onRestored(form);
  };
  const restoreAll = () => {
    for (const form of document.querySelectorAll<HTMLFormElement>(FORM)) restore(form);
  };
  const onInput = ({ target }: Event) => {
    const form = formOf(target);
    if (form) save(userId, form, target as Control);
  };
  const onSubmit = ({ target }: Event) => void (submitted = formOf(target) ? keyOf(userId, target as HTMLFormElement) : null);
  const onReset = ({ target }: Event) => formOf(target) && sessionStorage.removeItem(keyOf(userId, target as HTMLFormElement));
  const observer = new MutationObserver(restoreAll);
  const listeners = { input: onInput, change: onInput, submit: onSubmit, reset: onReset };
  for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener, true);
  observer.observe(document.body, { childList: true, subtree: true });
  restoreAll();
  return () => {
    for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener, true);
    observer.disconnect();
  };
}

/** Return what forgets the form that was submitted last, for the mutation that it runs: call it when that has succeeded. */
export function takeSubmitted(): () => void {
  const key = submitted;
  submitted = null;
  return () => void (key && sessionStorage.removeItem(key));
}

/** Forget what was typed into a form. */
export function forgetDraft(userId: string, form: HTMLFormElement): void {
  sessionStorage.removeItem(keyOf(userId, form));
}

/** Whether something that was typed is kept. */
export function hasDrafts(): boolean {
  return Object.keys(sessionStorage).some((key) => key.startsWith(PREFIX));
}

/** Forget what all users have typed. */
export function forgetDrafts(): void {
  forgetAll(sessionStorage, PREFIX);
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof Element ? target.closest<HTMLFormElement>(FORM) : null;
}

/** Forms of one name, such as those of custom fields, differ by what their first field is called. */
function keyOf(userId: string, form: HTMLFormElement): string {
  const first = Array.from(form.elements).find(isKept);
  return [PREFIX + userId, location.pathname, form.dataset["draft"], first?.ariaLabel ?? first?.name ?? ""].join(" ");
}

function isKept(element: Element): element is Control {
  if (!element.matches("input, textarea, select")) return false;
  const { name, type } = element as Control;
  return name !== "" && !LEFT_OUT.has(type);
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}

/** The fields of a form by name; boxes of one name by their values, other fields by their order. */
function controlsOf(form: HTMLFormElement): [string, Control][] {
  const counts = new Map<string, number>();
  return Array.from(form.elements)
    .filter(isKept)
    .map((control) => {
      if (isBox(control)) return [`${control.name}=${control.value}`, control];
      const count = counts.get(control.name) ?? 0;
      counts.set(control.name, count + 1);
      return [`${control.name} ${count}`, control];
    });
}

function save(userId: string, form: HTMLFormElement, changed: Control): void {
  const [name] = controlsOf(form).find(([, control]) => control === changed) ?? [];
  if (!name) return;
  const key = keyOf(userId, form);
  const value = isBox(changed) ? changed.checked : changed.value;
  const draft = { ...read(key), [name]: { value, label: changed.dataset["label"] } };
  keep(sessionStorage, key, JSON.stringify(draft));
}

function read(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

/** Put a value into a field as if it was typed, and return whether that changes it. */
function put(control: Control, { value, label }: Kept): boolean {
  if (isBox(control)) {
    if (control.checked === value) return false;
    control.click();
    return true;
  }
  if (control.value === value) return false;
  if (control.type === "hidden") return !control.dispatchEvent(new CustomEvent(RESTORE_EVENT, { cancelable: true, detail: { id: value, name: label } }));
  if (control instanceof HTMLSelectElement && !Array.from(control.options).some((option) => option.value === value)) return false;
  // React listens to what the browser's own setter sets.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  if (control instanceof HTMLSelectElement) control.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
