import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../i18n";
import { DueFields, dueOf } from "../record/due_fields";
import { dayFromNow } from "../record/replan";
import { useViewer } from "../viewer";
import type { BulkFormProps } from "./bulk";
import { ChangeForm } from "./change_form";
import { TypeOptions } from "../type_options";
import type { planTypesQuery } from "./__generated__/planTypesQuery.graphql";

/** Plans an activity for each record; the record's owner carries it out. */
export default function PlanForm(props: BulkFormProps) {
  const text = useText();
  const { timeZone } = useViewer();
  const [tomorrow] = useState(() => dayFromNow(timeZone, 1));
  const { activityTypes } = useLazyLoadQuery<planTypesQuery>(
    graphql`
      query planTypesQuery {
        activityTypes {
          id
          name
          isActive
        }
      }
    `,
    {},
  );
  const read = (form: FormData) => {
    const [subject, typeId] = ["subject", "typeId"].map((name) => String(form.get(name)).trim()) as [string, string];
    return subject ? { planActivity: { subject, typeId, ...dueOf(timeZone, form) } } : undefined;
  };
  return (
    <ChangeForm {...props} read={read}>
      <input className="input" name="subject" maxLength={255} autoComplete="off" aria-label={text("bulk.subject")} placeholder={text("bulk.subject")} />
      <select className="input" name="typeId" aria-label={text("bulk.type")}>
        <TypeOptions types={activityTypes} />
      </select>
      <DueFields day={tomorrow} />
    </ChangeForm>
  );
}
