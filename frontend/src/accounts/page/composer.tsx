import { CalendarPlus, NotebookPen } from "lucide-react";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { ActivityForm } from "./activity_form";
import { NoteForm } from "./note_form";
import type { composer_account$key } from "./__generated__/composer_account.graphql";
import type { composer_types$key } from "./__generated__/composer_types.graphql";

/** Plans an activity, or writes a note. What was typed stays while one looks at the other. */
export function Composer({ account, query }: { account: composer_account$key; query: composer_types$key }) {
  const text = useText();
  const [isNote, setNote] = useState(false);
  const { id, organization } = useFragment(
    graphql`
      fragment composer_account on Account {
        id
        organization {
          id
        }
      }
    `,
    account,
  );
  const { activityTypes } = useFragment(
    graphql`
      fragment composer_types on Query {
        activityTypes {
          id
          name
          isActive
        }
      }
    `,
    query,
  );
  return (
    <section className="composer" aria-label={text("accounts.page.add")}>
      <div className="composer-tabs">
        <button type="button" className="view" aria-pressed={!isNote} onClick={() => setNote(false)}>
          <CalendarPlus size={14} aria-hidden="true" /> {text("accounts.page.activity")}
        </button>
        <button type="button" className="view" aria-pressed={isNote} onClick={() => setNote(true)}>
          <NotebookPen size={14} aria-hidden="true" /> {text("accounts.page.note")}
        </button>
      </div>
      <div hidden={isNote}>
        <ActivityForm accountId={id} organizationId={organization.id} types={activityTypes} />
      </div>
      <div hidden={!isNote}>
        <NoteForm accountId={id} organizationId={organization.id} />
      </div>
    </section>
  );
}
