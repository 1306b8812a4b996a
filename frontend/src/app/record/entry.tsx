import { Circle, CircleCheck, FileText, NotebookPen } from "lucide-react";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { type Part, usePart } from "./delete/part_menu";
import { FileLink } from "./file_link";
import { NoteContent } from "./note/note_content";
import { NoteEdit } from "./note/note_edit";
import { useActivityEdit } from "./use_activity_edit";
import type { entry_activity$key } from "./__generated__/entry_activity.graphql";
import type { entry_file$key } from "./__generated__/entry_file.graphql";
import type { entry_note$key } from "./__generated__/entry_note.graphql";

interface EntryProps {
  /** Tells the style sheet what it is. */
  kind: string;
  icon: ReactNode;
  at: string;
  /** What is done with it, where the viewer may. */
  part?: Part;
  children: ReactNode;
}

/** An entry of a timeline: an icon, what happened, and when. */
export function Entry({ kind, icon, at, part, children }: EntryProps) {
  const format = useFormat();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key of its menu
    <li className="entry" data-kind={kind} onKeyDown={part?.onKeyDown}>
      <span className="entry-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="entry-text">{children}</div>
      <time className="quiet numeric" dateTime={at} title={format.dateTime(at)}>
        {format.date(at)}
      </time>
      {part?.menu || <span className="part-space" />}
    </li>
  );
}

/** Who did something. */
export function By({ name }: { name: string | null | undefined }) {
  return name ? <bdi className="quiet">{name}</bdi> : null;
}

/** An activity in a timeline. */
export function ActivityEntry({ at, activity }: { at: string; activity: entry_activity$key }) {
  const { id, version, viewerCanUpdate, viewerCanDelete, subject, isDone, type, owner } = useFragment(
    graphql`
      fragment entry_activity on Activity {
        id
        version
        viewerCanUpdate
        viewerCanDelete
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
  const { editor, onEdit } = useActivityEdit(id, viewerCanUpdate);
  const part = usePart({ record: { id, version, kind: "ACTIVITY", name: subject }, canDelete: viewerCanDelete, onEdit });
  return (
    <Entry kind="Activity" icon={isDone ? <CircleCheck size={14} /> : <Circle size={14} />} at={at} part={part}>
      <p>
        <span className="strong">{type.name}</span> {subject} <By name={owner?.name} />
      </p>
      {editor}
    </Entry>
  );
}

/** A note in a timeline. Those who may correct it in its place. */
export function NoteEntry({ at, note }: { at: string; note: entry_note$key }) {
  const text = useText();
  const [isEdited, setEdited] = useState(false);
  const data = useFragment(
    graphql`
      fragment entry_note on Note {
        id
        version
        viewerCanUpdate
        viewerCanDelete
        content
        author {
          name
        }
        mentionedUsers {
          id
          name
        }
      }
    `,
    note,
  );
  const { id, version, content, author, mentionedUsers, viewerCanUpdate, viewerCanDelete } = data;
  const record = { id, version, kind: "NOTE" as const, name: text("record.note") };
  const part = usePart({ record, canDelete: viewerCanDelete, onEdit: viewerCanUpdate ? () => setEdited(true) : undefined });
  return (
    <Entry kind="Note" icon={<NotebookPen size={14} />} at={at} part={part}>
      <By name={author?.name} />
      {isEdited ? (
        <NoteEdit note={data} onClose={() => setEdited(false)} />
      ) : (
        <NoteContent html={content} mentioned={mentionedUsers.map(({ name }) => name)} />
      )}
    </Entry>
  );
}

/** A file in a timeline. Its link is valid for a minute, so it is asked for when it is pressed. */
export function FileEntry({ at, file }: { at: string; file: entry_file$key }) {
  const format = useFormat();
  const { id, version, viewerCanDelete, name, size, contentType, uploadedBy } = useFragment(
    graphql`
      fragment entry_file on File {
        id
        version
        viewerCanDelete
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
  const part = usePart({ record: { id, version, kind: "FILE", name }, canDelete: viewerCanDelete });
  return (
    <Entry kind="File" icon={<FileText size={14} />} at={at} part={part}>
      <p>
        <FileLink id={id} name={name} contentType={contentType} /> <span className="quiet numeric">{format.bytes(size)}</span>{" "}
        <By name={uploadedBy?.name} />
      </p>
    </Entry>
  );
}
