import { graphql } from "react-relay";
import { toast } from "../../ui/toast";
import { useText } from "../i18n";
import type { About } from "./about";
import { ComposerForm } from "./composer_form";
import { htmlOfText } from "./note_html";
import { useWrite } from "./use_write";
import type { noteFormMutation } from "./__generated__/noteFormMutation.graphql";

/** Writes a note as plain text. */
export function NoteForm({ about }: { about: About }) {
  const text = useText();
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
    const done = () => {
      reset();
      toast({ text: text("record.noted") });
    };
    void write({ input: { ...about, content: htmlOfText(String(data.get("content"))) }, onDone: done });
  };
  return (
    <ComposerForm submit={text("record.save")} isPending={isPending} problems={problems} onSubmit={save}>
      <textarea
        className="input composer-note"
        name="content"
        rows={3}
        required
        placeholder={text("record.writeNote")}
        aria-label={text("record.note")}
      />
    </ComposerForm>
  );
}
