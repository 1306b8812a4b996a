import { type ReactNode, useRef } from "react";
import { useText } from "../i18n";
import { Problems } from "./problems";
import type { Problem } from "./use_write";

interface Props {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  /** Label of the button. */
  submit: string;
  isPending: boolean;
  problems: readonly Problem[];
  /** Fields that show their problems themselves. */
  fields?: readonly string[];
  /** Gets what was typed, and what empties the form. */
  onSubmit: (data: FormData, reset: () => void) => void;
  children: ReactNode;
}

/** A form of the composer. What was typed stays until the server has taken it. */
export function ComposerForm({ draft, submit, isPending, problems, fields, onSubmit, children }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      className="composer-form"
      data-draft={draft}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget), () => form.current?.reset());
      }}
    >
      {children}
      <button type="submit" className="button button-primary" disabled={isPending}>
        {isPending ? text("record.saving") : submit}
      </button>
      <Problems problems={problems} {...(fields && { except: fields })} />
    </form>
  );
}
