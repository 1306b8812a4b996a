import { useState } from "react";
import { graphql } from "react-relay";
import { toast } from "../../ui/toast";
import { useText } from "../i18n";
import { useViewer } from "../viewer";
import type { About } from "./about";
import { ComposerForm } from "./composer_form";
import { DueFields, dueOf } from "./due_fields";
import { Problems } from "./problems";
import { dayFromNow } from "./replan";
import { useWrite } from "./use_write";
import { TypeOptions } from "../type_options";
import type { activityFormMutation } from "./__generated__/activityFormMutation.graphql";

interface Props {
  about: About;
  /** Days from now that are offered as the due date. */
  days?: number;
  onPlanned?: () => void;
  types: readonly { readonly id: string; readonly name: string; readonly isActive: boolean }[];
}

const FIELDS = ["subject", "typeId", "dueDate", "dueAt"];

/** Plans an activity: what, how, and when. Without a time it is due all day, in every zone. */
export function ActivityForm({ about, types, days = 1, onPlanned }: Props) {
  const text = useText();
  const { timeZone } = useViewer();
  const [day] = useState(() => dayFromNow(timeZone, days));
  const { write, isPending, problems } = useWrite<activityFormMutation>(graphql`
    mutation activityFormMutation($input: ActivityCreateInput!) {
      result: activityCreate(input: $input) {
        activity {
          id
          subject
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const plan = (data: FormData, reset: () => void) => {
    const due = dueOf(timeZone, data);
    const subject = String(data.get("subject")).trim();
    const done = () => {
      reset();
      onPlanned?.();
      toast({ text: text("record.planned", { subject }) });
    };
    void write({ input: { ...about, subject, typeId: String(data.get("type")), ...due }, onDone: done });
  };
  return (
    <ComposerForm draft="activity" submit={text("record.plan")} isPending={isPending} problems={problems} fields={FIELDS} onSubmit={plan}>
      <input
        className="input composer-subject"
        name="subject"
        required
        maxLength={255}
        autoComplete="off"
        placeholder={text("record.subject")}
        aria-label={text("record.subject")}
        aria-describedby="subject-problems"
      />
      <select className="input" name="type" aria-label={text("record.type")}>
        <TypeOptions types={types} />
      </select>
      <DueFields day={day} describedBy="day-problems" />
      <Problems id="subject-problems" problems={problems} field="subject" />
      <Problems problems={problems} field="typeId" />
      <Problems id="day-problems" problems={problems} field="dueDate" />
      <Problems problems={problems} field="dueAt" />
    </ComposerForm>
  );
}
