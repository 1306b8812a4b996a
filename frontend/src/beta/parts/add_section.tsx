import { type ReactNode, useId, useState } from "react";
import { useText } from "../../app/i18n";

interface Props {
  label: string;
  /** The form. It calls `close` when it is done. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its place. When the form is closed, the button is there again and has the focus. */
export function AddSection({ label, children }: Props) {
  const text = useText();
  const title = useId();
  const [state, setState] = useState<"new" | "open" | "closed">("new");
  const close = () => setState("closed");
  if (state !== "open") {
    return (
      <div>
        <button
          type="button"
          className="button"
          autoFocus={state === "closed"} // oxlint-disable-line jsx-a11y/no-autofocus -- what had the focus has gone
          onClick={() => setState("open")}
        >
          + {label}
        </button>
      </div>
    );
  }
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{label}</h2>
      {children(close)}
      <button type="button" className="link" onClick={close}>
        {text("record.cancel")}
      </button>
    </section>
  );
}
