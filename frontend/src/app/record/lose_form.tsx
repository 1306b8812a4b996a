import { useText } from "../i18n";
import { typed } from "./write_form";

/** Asks why a deal was lost; the reason may stay empty. */
export function LoseForm({ dealId, onLose }: { dealId: string | undefined; onLose: (reason: string | null) => void }) {
  const text = useText();
  return (
    <form
      className="form"
      data-draft={`lose ${dealId}`}
      onSubmit={(event) => {
        event.preventDefault();
        onLose(typed(new FormData(event.currentTarget), "reason") || null);
      }}
    >
      <input className="input" name="reason" maxLength={255} aria-label={text("record.reason")} placeholder={text("record.reason")} />
      <button type="submit" className="button button-primary">
        {text("record.lose")}
      </button>
    </form>
  );
}
