import { Plus } from "lucide-react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";
import { useViewer } from "../../app/viewer";
import { Dialog } from "../../ui/dialog";
import { flagPath } from "../parts/paths";
import { ChangeProblems } from "../parts/problems";
import { useChange } from "../parts/use_change";
import { useOutcomeToast } from "../parts/use_outcome";
import { keyOf } from "./key_of";

/** A button that opens the form of a new beta. It begins as a draft, off. */
export function NewBeta() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-primary" aria-label={text("beta.list.new")} onClick={() => setOpen(true)}>
        <Plus size={14} aria-hidden="true" />
        <span className="create-label">{text("beta.list.new")}</span>
      </button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={text("beta.list.new")}>
        <NewBetaForm />
      </Dialog>
    </>
  );
}

function NewBetaForm() {
  const text = useText();
  const { name } = useViewer();
  const navigate = useNavigate();
  const { run, isPending, problems } = useChange();
  const showOutcome = useOutcomeToast();
  const [title, setTitle] = useState("");
  const [ownKey, setKey] = useState<string | null>(null);
  const key = ownKey ?? keyOf(title);
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const fields = { title: title.trim(), owner: typed(data, "owner"), description: typed(data, "description"), reviewBy: typed(data, "reviewBy") || null };
    const outcome = await run({ key, version: 0 }, [{ create: fields }]);
    if (!outcome) return;
    showOutcome(outcome);
    void navigate({ to: flagPath(key) });
  };
  return (
    <form className="form form-labels" data-draft="new" onSubmit={(event) => void create(event)}>
      <label>
        {text("beta.name")}
        <input className="input" name="title" required maxLength={100} value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        {text("beta.key")}
        <input
          className="input beta-key"
          name="key"
          required
          minLength={2}
          maxLength={63}
          pattern="[a-z][a-z0-9_\-]+"
          spellCheck={false}
          autoCapitalize="none"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <p className="quiet">{text("beta.keyHelp")}</p>
      <label>
        {text("beta.description")}
        <textarea className="input" name="description" rows={2} maxLength={1000} />
      </label>
      <label>
        {text("beta.owner")}
        <input className="input" name="owner" required maxLength={100} defaultValue={name} />
      </label>
      <label>
        {text("beta.reviewBy")}
        <input className="input" type="date" name="reviewBy" />
      </label>
      <ChangeProblems problems={problems} />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "beta.list.create")}
        </button>
      </div>
    </form>
  );
}
