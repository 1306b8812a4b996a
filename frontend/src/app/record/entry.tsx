import { Circle, CircleCheck, FileText, NotebookPen } from "lucide-react";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../format";
import { FileLink } from "./file_link";
import { NoteContent } from "./note/note_content";
import type { entry_activity$key } from "./__generated__/entry_activity.graphql";
import type { entry_file$key } from "./__generated__/entry_file.graphql";
import type { entry_note$key } from "./__generated__/entry_note.graphql";

interface EntryProps {
  /** Tells the style sheet what it is. */
  kind: string;
  icon: ReactNode;
  at: string;
  children: ReactNode;
}

/** An entry of a timeline: an icon, what happened, and when. */
export function Entry({ kind, icon, at, children }: EntryProps) {
  const format = useFormat();
  return (
    <li className="entry" data-kind={kind}>
      <span className="entry-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="entry-text">{children}</div>
      <time className="quiet numeric" dateTime={at} title={format.dateTime(at)}>
        {format.date(at)}
      </time>
    </li>
  );
}

/** Who did something. */
export function By({ name }: { name: string | null | undefined }) {
  return name ? <bdi className="quiet">{name}</bdi> : null;
}

/** An activity in a timeline. */
export function ActivityEntry({ at, activity }: { at: string; activity: entry_activity$key }) {
  const { subject, isDone, type, owner } = useFragment(
    graphql`
      fragment entry_activity on Activity {
        subject
        isDone
        type {
          name
        }
        owner {
          name
        }
      }
    `,
    activity,
  );
  return (
    <Entry kind="Activity" icon={isDone ? <CircleCheck size={14} /> : <Circle size={14} />} at={at}>
      <p>
        <span className="strong">{type.name}</span> {subject} <By name={owner?.name} />
      </p>
    </Entry>
  );
}

/** A note in a timeline. */
export function NoteEntry({ at, note }: { at: string; note: entry_note$key }) {
  const { content, author, mentionedUsers } = useFragment(
    graphql`
      fragment entry_note on Note {
        content
        author {
          name
        }
        mentionedUsers {
          name
        }
      }
    `,
    note,
  );
  return (
    <Entry kind="Note" icon={<NotebookPen size={14} />} at={at}>
      <By name={author?.name} />
      <NoteContent html={content} mentioned={mentionedUsers.map(({ name }) => name)} />
    </Entry>
  );
}

/** A file in a timeline. Its link is valid for a minute, so it is asked for when it is pressed. */
export function FileEntry({ at, file }: { at: string; file: entry_file$key }) {
  const format = useFormat();
  const { id, name, size, contentType, uploadedBy } = useFragment(
    graphql`
      fragment entry_file on File {
        id
        name
        size
        contentType
        uploadedBy {
          name
        }
      }
    `,
    file,
  );
  return (
    <Entry kind="File" icon={<FileText size={14} />} at={at}>
      <p>
        <FileLink id={id} name={name} contentType={contentType} /> <span className="quiet numeric">{format.bytes(size)}</span>{" "}
        <By name={uploadedBy?.name} />
      </p>
    </Entry>
  );
}
