import { useRef } from "react";
import { graphql } from "react-relay";
import { toast } from "../../../ui/toast";
import { useText } from "../../i18n";
import type { About } from "../about";
import { ComposerForm } from "../composer_form";
import { useWrite } from "../use_write";
import { mentionedIds, type Named } from "./mentions";
import { NoteField } from "./note_field";
import { htmlOfText } from "./note_text";
import type { noteFormMutation } from "./__generated__/noteFormMutation.graphql";

/** Writes a note. */
export function NoteForm({ about }: { about: About }) {
  const text = useText();
  const mentioned = useRef<Named[]>([]);
  const { write, isPending, problems } = useWrite<noteFormMutation>(graphql`
    mutation noteFormMutation($input: NoteCreateInput!) {
      result: noteCreate(input: $input) {
        note {
          id
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const save = (data: FormData, reset: () => void) => {
    const typed = String(data.get("content"));
    const done = () => {
      reset();
      mentioned.current = [];
      toast({ text: text("record.noted") });
    };
    const input = { ...about, content: htmlOfText(typed), mentionedUserIds: mentionedIds(typed, mentioned.current) };
    void write({ input, onDone: done });
  };
  return (
    <ComposerForm submit={text("record.save")} isPending={isPending} problems={problems} onSubmit={save}>
      <NoteField name="content" onMention={(user) => mentioned.current.push(user)} />
    </ComposerForm>
  );
}
