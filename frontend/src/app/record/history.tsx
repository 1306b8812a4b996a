import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../i18n";
import { ActivityEntry, FileEntry, NoteEntry } from "./entry";
import type { history_done$key } from "./__generated__/history_done.graphql";
import type { history_files$key } from "./__generated__/history_files.graphql";
import type { history_notes$key } from "./__generated__/history_notes.graphql";

const DONE = graphql`
  fragment history_done on ActivityConnection {
    nodes {
      id
      doneAt
      ...entry_activity
    }
  }
`;

const NOTES = graphql`
  fragment history_notes on NoteConnection {
    nodes {
      id
      createdAt
      ...entry_note
    }
  }
`;

const FILES = graphql`
  fragment history_files on FileConnection {
    nodes {
      id
      createdAt
      ...entry_file
    }
  }
`;

interface Lists {
  done: history_done$key;
  notes: history_notes$key;
  files: history_files$key;
}

interface Props extends Lists {
  /** How many of each list were asked for. */
  first: number;
  onMore: (() => void) | undefined;
  isLoading: boolean;
}

interface Item {
  kind: (typeof KINDS)[number];
  id: string;
  at: string;
  entry: ReactNode;
}

const KINDS = ["activities", "notes", "files"] as const;

/** What was done and written, newest first. */
export function History({ first, onMore, isLoading, ...lists }: Props) {
  const text = useText();
  const [shown, setShown] = useState<string | null>(null);
  const items = useItems(lists).filter(({ kind }) => !shown || kind === shown);
  return (
    <section>
      <div className="section-head">
        <h2>{text("record.history")}</h2>
        <div className="kinds" role="group" aria-label={text("record.show")}>
          {[null, ...KINDS].map((kind) => (
            <button key={kind} type="button" className="view" aria-pressed={kind === shown} onClick={() => setShown(kind)}>
              {text(`record.show.${kind ?? "all"}`)}
            </button>
          ))}
        </div>
      </div>
      {items.length ? (
        // Each list holds its newest entries, so the newest of all are among them.
        <ul className="timeline">{items.slice(0, first).map(({ entry }) => entry)}</ul>
      ) : (
        <p className="quiet none">{text("record.noEntry")}</p>
      )}
      {onMore && items.length >= first && (
        <button type="button" className="button" disabled={isLoading} onClick={onMore}>
          {text(isLoading ? "shell.loading" : "record.more")}
        </button>
      )}
      {!onMore && items.length >= first && <p className="quiet none">{text("record.historyEnd", { count: first })}</p>}
    </section>
  );
}

function useItems(lists: Lists): Item[] {
  const done = useFragment(DONE, lists.done);
  const notes = useFragment(NOTES, lists.notes);
  const files = useFragment(FILES, lists.files);
  const items: Item[] = [
    ...done.nodes.map((activity) => {
      const at = activity.doneAt ?? "";
      return { kind: "activities" as const, id: activity.id, at, entry: <ActivityEntry key={activity.id} at={at} activity={activity} /> };
    }),
    ...notes.nodes.map((note) => ({
      kind: "notes" as const,
      id: note.id,
      at: note.createdAt,
      entry: <NoteEntry key={note.id} at={note.createdAt} note={note} />,
    })),
    ...files.nodes.map((file) => ({
      kind: "files" as const,
      id: file.id,
      at: file.createdAt,
      entry: <FileEntry key={file.id} at={file.createdAt} file={file} />,
    })),
  ];
  return items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
