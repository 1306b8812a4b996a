import { useRef } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { toast } from "../../ui/toast";
import { htmlOfText } from "./note_html";
import { Problems } from "./problems";
import { useWrite } from "./write";
import type { noteFormMutation } from "./__generated__/noteFormMutation.graphql";

/** Writes a note as plain text. */
export function NoteForm({ accountId, organizationId }: { accountId: string; organizationId: string }) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { write, isPending, problems } = useWrite<noteFormMutation>(
    graphql`
      mutation noteFormMutation($input: NoteCreateInput!) {
        result: noteCreate(input: $input) {
          note {
            id
          }
          userErrors {
            code
            field
          }
        }
      }
    `,
    accountId,
  );
  const save = (data: FormData) => {
    const content = htmlOfText(String(data.get("content")));
    write({
      variables: { input: { organizationId, content } },
      onDone: () => {
        form.current?.reset();
        toast({ text: text("accounts.page.noted") });
      },
    });
  };
  return (
    <form
      ref={form}
      className="composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <textarea
        className="input composer-note"
        name="content"
        rows={3}
        required
        placeholder={text("accounts.page.writeNote")}
        aria-label={text("accounts.page.note")}
        aria-describedby="note-problems"
      />
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "accounts.page.saving" : "accounts.page.save")}
      </button>
      <Problems id="note-problems" problems={problems} />
    </form>
  );
}
