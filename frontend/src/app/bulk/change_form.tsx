import { type ReactNode, useRef, useState } from "react";
import { toast } from "../../ui/toast";
import { codeOf } from "../errors";
import { useText } from "../i18n";
import { useErrorText } from "../page_states";
import type { BulkFormProps } from "./bulk";
import { type Outcome, useBulk } from "./use_bulk";

interface Props extends BulkFormProps {
  /** Reads the changes of the form; undefined as long as something is missing. */
  read: (form: FormData) => object | undefined;
  children: ReactNode;
}

interface Preview extends Outcome {
  changes: object;
}

const TYPING_MS = 300;

/** The form of a change of several records. The server says beforehand how many it would change. */
export function ChangeForm({ read, children, ...props }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const { count, change } = useBulk(props);
  const asked = useRef<object>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isPending, setPending] = useState(false);
  const fail = (error: unknown) => toast({ text: errorText(error), isError: true });
  const ask = async (changes: object | undefined) => {
    asked.current = changes;
    setPreview(null);
    if (!changes) return;
    try {
      const outcome = await count(changes);
      if (asked.current === changes) setPreview({ changes, ...outcome }); // others may be chosen meanwhile
    } catch (error) {
      if (asked.current === changes) fail(error);
    }
  };
  const askSoon = (form: HTMLFormElement) => {
    setPreview(null);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(read(new FormData(form))), TYPING_MS);
  };
  const apply = async ({ changes, matched }: Preview) => {
    setPending(true);
    try {
      const { changed } = await change(changes, matched);
      if (props.selected) toast({ text: text("bulk.done", { count: changed ?? matched }) });
      props.onDone();
    } catch (error) {
      fail(error);
      if (codeOf(error) === "STALE_COUNT") await ask(changes);
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      className="form"
      data-draft="bulk"
      onChange={(event) => askSoon(event.currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        if (preview) void apply(preview);
      }}
    >
      {children}
      <p className="quiet" role="status">
        {preview && text("bulk.preview", { count: preview.changed ?? preview.matched, same: preview.matched - (preview.changed ?? preview.matched) })}
      </p>
      {preview && preview.changed !== 0 && <p className="quiet">{text("bulk.noUndo")}</p>}
      <button type="submit" className="button button-primary" disabled={isPending || !preview || preview.changed === 0}>
        {text("bulk.apply")}
      </button>
    </form>
  );
}
