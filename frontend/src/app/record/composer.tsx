import { CalendarPlus, NotebookPen, Paperclip } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { RESTORED_EVENT } from "../drafts";
import { useText } from "../i18n";
import type { About } from "./about";
import { ActivityForm } from "./activity_form";
import { FileForm } from "./file_form";
import { NoteForm } from "./note/note_form";
import type { composer_types$key } from "./__generated__/composer_types.graphql";

const TABS = [
  ["activity", CalendarPlus],
  ["note", NotebookPen],
  ["file", Paperclip],
] as const;

/** Plans an activity, writes a note, or adds files. What was typed stays while one looks at another tab. */
export function Composer({ about, query }: { about: About; query: composer_types$key }) {
  const text = useText();
  const [shown, setShown] = useState<string>("activity");
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = section;
    const show = ({ target }: Event) => setShown((target as Element).closest<HTMLElement>("[data-tab]")?.dataset["tab"] ?? "activity");
    current?.addEventListener(RESTORED_EVENT, show);
    return () => current?.removeEventListener(RESTORED_EVENT, show);
  }, []);
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
  const forms: Record<string, ReactNode> = {
    activity: <ActivityForm about={about} types={activityTypes} />,
    note: <NoteForm about={about} />,
    file: <FileForm about={about} />,
  };
  return (
    <section ref={section} className="composer" aria-label={text("record.add")}>
      <div className="composer-tabs">
        {TABS.map(([tab, Icon]) => (
          <button key={tab} type="button" className="view" aria-pressed={tab === shown} onClick={() => setShown(tab)}>
            <Icon size={14} aria-hidden="true" /> {text(`record.${tab}`)}
          </button>
        ))}
      </div>
      {TABS.map(([tab]) => (
        <div key={tab} data-tab={tab} hidden={tab !== shown}>
          {forms[tab]}
        </div>
      ))}
    </section>
  );
}
