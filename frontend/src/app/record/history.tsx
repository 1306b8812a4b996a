import { type ReactNode, useEffect, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../i18n";
import { ActivityEntry, FileEntry, NoteEntry } from "./entry";
import { endsOf, type Entry, KINDS, type Kind, type ListOf, merged } from "./history_entries";
import type { Lists, Older } from "./use_older";

const DONE = graphql`
  fragment history_done on ActivityConnection @relay(plural: true) {
    nodes {
      id
      doneAt
      ...entry_activity
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`;

const NOTES = graphql`
  fragment history_notes on NoteConnection @relay(plural: true) {
    nodes {
      id
      createdAt
      ...entry_note
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`;

const FILES = graphql`
  fragment history_files on FileConnection @relay(plural: true) {
    nodes {
      id
      createdAt
      ...entry_file
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`;

interface Props extends Required<Lists> {
  older: Older;
}

interface Item extends Entry {
  entry: ReactNode;
}

/** What was done and written, newest first. */
export function History({ older, ...newest }: Props) {
  const text = useText();
  const [shown, setShown] = useState<Kind | null>(null);
  const lists = useLists([newest, ...older.pages]);
  const items = merged(lists.filter(({ kind }) => !shown || kind === shown));
  const hasMore = lists.some(({ kind, pages }) => (!shown || kind === shown) && pages.at(-1)?.end);
  const begin = endsOf(lists);
  const { follow } = older;
  const beginKey = JSON.stringify(begin);
  useEffect(() => follow(JSON.parse(beginKey) as typeof begin), [follow, beginKey]);
  return (
    <section>
      <div className="section-head">
        <h2>{text("record.history")}</h2>
        <div className="kinds" role="group" aria-label={text("record.show")}>
          {[null, ...KINDS].map((kind) => (
            <button key={kind ?? "all"} type="button" className="view" aria-pressed={kind === shown} onClick={() => setShown(kind)}>
              {text(`record.show.${kind ?? "all"}`)}
            </button>
          ))}
        </div>
      </div>
      {items.length ? <ul className="timeline">{items.map(({ entry }) => entry)}</ul> : <p className="quiet none">{text("record.noEntry")}</p>}
      {hasMore && (
        <button type="button" className="button" disabled={older.isLoading} onClick={() => older.load(begin)}>
          {text(older.isLoading ? "shell.loading" : "record.more")}
        </button>
      )}
    </section>
  );
}

/** The pages of each list, in the order in which they follow each other. */
function useLists(pages: readonly Lists[]): ListOf<Item>[] {
  const done = useFragment(DONE, pages.flatMap((page) => page.done ?? []));
  const notes = useFragment(NOTES, pages.flatMap((page) => page.notes ?? []));
  const files = useFragment(FILES, pages.flatMap((page) => page.files ?? []));
  return [
    {
      kind: "activities",
      pages: pagesOf(done, (activity) => itemOf(activity.id, activity.doneAt ?? "", (at) => <ActivityEntry key={activity.id} at={at} activity={activity} />)),
    },
    { kind: "notes", pages: pagesOf(notes, (note) => itemOf(note.id, note.createdAt, (at) => <NoteEntry key={note.id} at={at} note={note} />)) },
    { kind: "files", pages: pagesOf(files, (file) => itemOf(file.id, file.createdAt, (at) => <FileEntry key={file.id} at={at} file={file} />)) },
  ];
}

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null | undefined };
}

function pagesOf<Node>(connections: readonly Connection<Node>[], toItem: (node: Node) => Item) {
  return connections.map(({ nodes, pageInfo }) => ({ entries: nodes.map(toItem), end: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined }));
}

function itemOf(id: string, at: string, entryOf: (at: string) => ReactNode): Item {
  return { id, at, entry: entryOf(at) };
}
