import { type ReactNode, useState } from "react";
import { useText } from "../i18n";
import { ActivityEntry, FileEntry, NoteEntry } from "./entry";
import type { entry_activity$key } from "./__generated__/entry_activity.graphql";
import type { entry_file$key } from "./__generated__/entry_file.graphql";
import type { entry_note$key } from "./__generated__/entry_note.graphql";

type Ref<Key> = Key & { readonly id: string };
interface List<Key> {
  readonly nodes: readonly Ref<Key>[];
}

interface Props {
  done: List<entry_activity$key & { readonly doneAt: string | null | undefined }>;
  notes: List<entry_note$key & { readonly createdAt: string }>;
  files: List<entry_file$key & { readonly createdAt: string }>;
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
  const items = itemsOf(lists).filter(({ kind }) => !shown || kind === shown);
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
    </section>
  );
}

function itemsOf({ done, notes, files }: Pick<Props, "done" | "notes" | "files">): Item[] {
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
