import { useEffect, useLayoutEffect, useRef } from "react";
import { RESTORE_EVENT } from "./drafts";

interface Props<State> {
  name: string;
  /** What was chosen, as JSON can hold it. */
  state: State;
  /** Gets what was kept; it has to be checked only for the shape that `state` has. */
  onRestore: (state: State) => void;
}

/** Within a form whose drafts are kept: keeps what is chosen by other means than fields, too. Nothing sends it. */
export function DraftState<State>({ name, state, onRestore }: Props<State>) {
  const field = useRef<HTMLInputElement>(null);
  const json = JSON.stringify(state);
  const restore = useRef(onRestore);
  const first = useRef(json);
  useLayoutEffect(() => {
    restore.current = onRestore;
  });
  useLayoutEffect(() => {
    const { current } = field;
    const form = current?.form;
    const onKept = (event: Event) => {
      event.preventDefault();
      restore.current(JSON.parse((event as CustomEvent<{ id: string }>).detail.id) as State);
    };
    const onReset = () => restore.current(JSON.parse(first.current) as State);
    current?.addEventListener(RESTORE_EVENT, onKept);
    form?.addEventListener("reset", onReset);
    return () => {
      current?.removeEventListener(RESTORE_EVENT, onKept);
      form?.removeEventListener("reset", onReset);
    };
  }, []);
  const seen = useRef(json);
  useEffect(() => {
    // A hidden field says nothing by itself when it changes. What a form began with is no draft.
    if (seen.current !== json && json !== first.current) field.current?.dispatchEvent(new Event("change", { bubbles: true }));
    seen.current = json;
  }, [json]);
  return <input ref={field} type="hidden" name={name} value={json} />;
}
