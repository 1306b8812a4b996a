import { useRef, useState } from "react";
import { graphql } from "react-relay";
import { dayIn } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { toast } from "../../ui/toast";
import { instantOf } from "./instant";
import { Problems } from "./problems";
import { useWrite } from "./write";
import type { activityFormMutation } from "./__generated__/activityFormMutation.graphql";

interface Props {
  accountId: string;
  organizationId: string;
  types: readonly { readonly id: string; readonly name: string; readonly isActive: boolean }[];
}

const FIELDS = ["subject", "typeId", "dueDate", "dueAt"];
const DAY_MS = 86_400_000;

/** Plans an activity: what, how, and when. Without a time it is due all day, in every zone. */
export function ActivityForm({ accountId, organizationId, types }: Props) {
  const text = useText();
  const { timeZone } = useViewer();
  const form = useRef<HTMLFormElement>(null);
  const [tomorrow] = useState(() => dayIn(timeZone, new Date(Date.now() + DAY_MS)));
  const { write, isPending, problems } = useWrite<activityFormMutation>(
    graphql`
      mutation activityFormMutation($input: ActivityCreateInput!) {
        result: activityCreate(input: $input) {
          activity {
            id
            subject
          }
          userErrors {
            code
            field
          }
        }
      }
    `,
    accountId,
  );
  const plan = (data: FormData) => {
    const [day, time] = [String(data.get("day")), String(data.get("time"))];
    const due = day && time ? { dueAt: instantOf(timeZone, day, time) } : { dueDate: day || null };
    const subject = String(data.get("subject")).trim();
    const input = { organizationId, subject, typeId: String(data.get("type")), ...due };
    write({
      variables: { input },
      onDone: () => {
        form.current?.reset();
        toast({ text: text("accounts.page.planned", { subject }) });
      },
    });
  };
  return (
    <form
      ref={form}
      className="composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        plan(new FormData(event.currentTarget));
      }}
    >
      <input
        className="input composer-subject"
        name="subject"
        required
        maxLength={255}
        autoComplete="off"
        placeholder={text("accounts.board.subject")}
        aria-label={text("accounts.board.subject")}
        aria-describedby="subject-problems"
      />
      <select className="input" name="type" aria-label={text("accounts.board.type")}>
        {types
          .filter(({ isActive }) => isActive)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      <input
        className="input numeric"
        type="date"
        name="day"
        defaultValue={tomorrow}
        aria-label={text("accounts.page.day")}
        aria-describedby="day-problems"
      />
      <input className="input numeric" type="time" name="time" aria-label={text("accounts.page.time")} />
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "accounts.page.saving" : "accounts.board.plan")}
      </button>
      <Problems id="subject-problems" problems={problems} field="subject" />
      <Problems problems={problems} field="typeId" />
      <Problems id="day-problems" problems={problems} field="dueDate" />
      <Problems problems={problems} field="dueAt" />
      <Problems problems={problems} except={FIELDS} />
    </form>
  );
}
