import { useText } from "../../app/i18n";
import type { restoreMutation } from "../../app/record/__generated__/restoreMutation.graphql";
import { Problems } from "../../app/record/problems";
import { RESTORE } from "../../app/record/restore";
import { useWrite } from "../../app/record/use_write";
import { toast } from "../../ui/toast";

/** Restores a deleted record. */
export function Restore({ id, name }: { id: string; name: string }) {
  const text = useText();
  const { write, isPending, problems } = useWrite<restoreMutation>(RESTORE);
  const restore = () =>
    void write({
      input: { ids: [id] },
      onDone: ({ results }) => {
        const isRestored = results?.every(({ userErrors }) => userErrors.length === 0);
        toast(isRestored ? { text: text("settings.restored", { name }) } : { text: text("settings.notRestored", { name }), isError: true });
      },
    });
  return (
    <>
      <Problems problems={problems} />
      <button type="button" className="button" disabled={isPending} onClick={restore}>
        {text("settings.restore")}
        <span className="visually-hidden">{name}</span>
      </button>
    </>
  );
}
