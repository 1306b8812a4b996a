import { type ReactNode, Suspense, useCallback, useMemo } from "react";
import { graphql } from "react-relay";
import { Dialog } from "../../ui/dialog";
import { useText } from "../i18n";
import { TypeSelect } from "../type_select";
import { UserSelect } from "../user_select";
import { useViewer } from "../viewer";
import { UPDATE_ACTIVITY } from "./activity_write";
import { DueFields, dueOf, shownDue } from "./due_fields";
import type { Change } from "./edit/edit_context";
import { EditForm } from "./edit/edit_form";
import { RefreshContext, useRefresh } from "./refresh_context";
import { useLoaded } from "./use_loaded";
import { changesTo, typed } from "./write_form";
import type { activityEditQuery } from "./__generated__/activityEditQuery.graphql";

interface Props {
  id: string;
  open: boolean;
  onClose: () => void;
}

/** Corrects an activity: what, how, who and when. */
export default function ActivityEdit({ id, open, onClose }: Props) {
  const text = useText();
  return (
    <Dialog open={open} onClose={onClose} title={text("record.editActivity")}>
      <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
        <Form id={id} onClose={onClose} />
      </Suspense>
    </Dialog>
  );
}

/** The form reads the activity anew, so that it begins with what is true now. */
function Form({ id, onClose }: Omit<Props, "open">) {
  const text = useText();
  const { timeZone } = useViewer();
  const refreshPage = useRefresh();
  const { data, refresh } = useLoaded<activityEditQuery>(
    graphql`
      query activityEditQuery($id: ID!) {
        activity(id: $id) {
          ...activityWrite_activity @relay(mask: false)
        }
      }
    `,
    useMemo(() => ({ id }), [id]),
  );
  const refreshAll = useCallback(async () => void (await Promise.all([refresh(), refreshPage()])), [refresh, refreshPage]);
  const { activity } = data;
  if (!activity) return <p className="quiet">{text("record.error.NOT_FOUND")}</p>;
  const due = shownDue(timeZone, activity);
  const read = (form: FormData): Change => {
    const isSame = typed(form, "day") === due.day && typed(form, "time") === due.time;
    const shown = { subject: activity.subject, typeId: activity.type.id, ownerId: activity.owner?.id ?? null };
    const written = { subject: typed(form, "subject"), typeId: typed(form, "typeId"), ownerId: typed(form, "ownerId") || null };
    return { ...changesTo(shown, written), ...(!isSame && dueOf(timeZone, form)) };
  };
  return (
    <RefreshContext value={refreshAll}>
      <EditForm record={{ id, version: activity.version, mutation: UPDATE_ACTIVITY }} read={read} isDialog onClose={onClose}>
        <label>
          {text("record.subject")}
          <input className="input" name="subject" required maxLength={255} autoComplete="off" defaultValue={activity.subject} />
        </label>
        <Named label={text("record.type")}>
          <TypeSelect name="typeId" label={text("record.type")} chosen={activity.type} />
        </Named>
        <Named label={text("record.owner")}>
          <UserSelect name="ownerId" label={text("record.owner")} empty={text("record.noOwner")} chosen={activity.owner} />
        </Named>
        <Named label={text("record.day")}>
          <div className="days">
            <DueFields {...due} />
          </div>
        </Named>
      </EditForm>
    </RefreshContext>
  );
}

/** Fields with names of their own, below the name that is seen. */
function Named({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="form-field">
      <span className="form-field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
