import type { BulkFormProps } from "../../app/bulk/bulk";
import { ChangeForm } from "../../app/bulk/change_form";
import { useText } from "../../app/i18n";
import { MOST_DAYS } from "../follow_up_days";

/** Gives accounts another interval of follow-ups; nothing typed means that of the company. */
export default function FollowUpForm(props: BulkFormProps) {
  const text = useText();
  return (
    <ChangeForm {...props} read={readDays}>
      <input className="input numeric" name="days" type="number" min={1} max={MOST_DAYS} aria-label={text("accounts.bulk.days")} placeholder={text("accounts.bulk.days")} />
    </ChangeForm>
  );
}

function readDays(form: FormData): object {
  return { followUpDays: Number(form.get("days")) || null };
}
