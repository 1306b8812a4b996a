import { useRef, useState } from "react";
import { graphql } from "react-relay";
import { toast } from "../../../ui/toast";
import { useText } from "../../i18n";
import { Problems } from "../problems";
import { useWrite } from "../use_write";
import type { Named } from "./mentions";
import { NoteField } from "./note_field";
import { textOfHtml } from "./text_of_html";
import { useNoteInput } from "./use_note_input";
import type { noteEditMutation } from "./__generated__/noteEditMutation.graphql";

interface Props {
  note: { readonly id: string; readonly version: number; readonly content: string; readonly mentionedUsers: readonly Named[] };
  onClose: () => void;
}

/** Corrects a note in its place. Whom it mentions without naming them stays mentioned. */
export function NoteEdit({ note, onClose }: Props) {
  const text = useText();
  const { id, version, mentionedUsers } = note;
  const [before] = useState(() => textOfHtml(note.content));
  const [unnamed] = useState(() => mentionedUsers.filter(({ name }) => !before.text.includes(`@${name}`)).map((user) => user.id));
  const { read, onMention } = useNoteInput(mentionedUsers);
  const form = useRef<HTMLFormElement>(null);
  const { write, isPending, problems } = useWrite<noteEditMutation>(graphql`
    mutation noteEditMutation($input: NoteUpdateInput!) {
      result: noteUpdate(input: $input) {
        note {
          id
          version
          content
          mentionedUsers {
            id
            name
          }
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const save = (typed: string) =>
    void read(typed, ({ content, mentionedUserIds }, remark) => {
      const onDone = () => {
        form.current?.reset();
        onClose();
        toast({ text: text("record.noted") + remark });
      };
      const input = { id, expectedVersion: version, content, mentionedUserIds: [...new Set([...unnamed, ...mentionedUserIds])] };
      void write({ input, onDone });
    });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it, as a dialog
    <form
      ref={form}
      className="composer-form note-edit"
      data-draft={`note ${id}`}
      aria-label={text("record.editNote")}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save(String(new FormData(event.currentTarget).get("content")));
      }}
    >
      <NoteField name="content" value={before.text} onMention={onMention} />
      {before.isPoorer && <p className="quiet">{text("record.poorerNote")}</p>}
      <div className="note-buttons">
        <button type="button" className="button" onClick={() => (form.current?.reset(), onClose())}>
          {text("record.cancel")}
        </button>
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "record.save")}
        </button>
      </div>
      <Problems problems={problems} />
    </form>
  );
}
