import { graphql } from "react-relay";
import { toast } from "../../../ui/toast";
import { useText } from "../../i18n";
import type { About } from "../about";
import { ComposerForm } from "../composer_form";
import { useWrite } from "../use_write";
import { NoteField } from "./note_field";
import { useNoteInput } from "./use_note_input";
import type { noteFormMutation } from "./__generated__/noteFormMutation.graphql";

/** Writes a note. */
export function NoteForm({ about }: { about: About }) {
  const text = useText();
  const { read, onMention, forget } = useNoteInput();
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
  const save = (data: FormData, reset: () => void) =>
    void read(String(data.get("content")), (input, remark) => {
      const onDone = () => {
        reset();
        forget();
        toast({ text: text("record.noted") + remark });
      };
      void write({ input: { ...about, ...input }, onDone });
    });
  return (
    <ComposerForm draft="note" submit={text("record.save")} isPending={isPending} problems={problems} onSubmit={save}>
      <NoteField name="content" onMention={onMention} />
    </ComposerForm>
  );
}
