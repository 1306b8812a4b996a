import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import { DraftState } from "../../app/draft_state";
import { useText } from "../../app/i18n";
import { Chips } from "./chips";
import { addressesIn, linesWithoutAddress, type Recipient } from "./recipients";
import { SubjectSearch } from "./subject_search";

interface Props {
  recipients: readonly Recipient[];
  onChange: (recipients: readonly Recipient[]) => void;
  file?: { name: string; csv: string } | null;
  /** Whom they are chosen for, where there are several such forms: what was chosen is kept for it. */
  draft?: string;
  /** A file may be brought instead. */
  onFile?: (file: { name: string; csv: string } | null) => void;
}

/** Chooses users and companies: by search, by addresses, or by a file. */
export function Choose({ recipients, onChange, draft = "", file = null, onFile }: Props) {
  const text = useText();
  const ids = new Set(recipients.map(({ id }) => id));
  const add = (more: readonly Recipient[]) => onChange([...recipients, ...more.filter(({ id }) => !ids.has(id))]);
  if (file && onFile) {
    return (
      <p className="chosen beta-file">
        <bdi>{file.name}</bdi>
        <button type="button" className="button" onClick={() => onFile(null)}>
          {text("record.chooseOther")}
        </button>
      </p>
    );
  }
  return (
    <>
      <Chips chips={recipients} label={text("beta.invite.recipients")} onRemove={(id) => onChange(recipients.filter((each) => each.id !== id))} />
      <SubjectSearch label={text("beta.find")} except={ids} onChoose={(found) => add([found])} />
      <Addresses onAdd={add} />
      <DraftState name={`recipients ${draft}`} state={recipients} onRestore={onChange} />
      {onFile && recipients.length === 0 && <File onFile={onFile} />}
    </>
  );
}

function Addresses({ onAdd }: { onAdd: (recipients: readonly Recipient[]) => void }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [isLeft, setLeft] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const found = addressesIn(typed);
  const add = () => {
    const rest = linesWithoutAddress(typed);
    onAdd(found);
    setTyped(rest.join("\n"));
    setLeft(rest.length > 0);
    field.current?.focus(); // the button can no longer be pressed
  };
  return (
    <details className="beta-more">
      <summary>{text("beta.invite.addresses")}</summary>
      <div className="form">
        <textarea ref={field} className="input" name="addresses" rows={3} aria-label={text("beta.invite.addresses")} value={typed} onChange={(event) => (setTyped(event.target.value), setLeft(false))} />
        {isLeft && (
          <p className="problems" role="alert">
            {text("beta.invite.noAddress")}
          </p>
        )}
        <div>
          <button type="button" className="button" disabled={found.length === 0} onClick={add}>
            {text("beta.invite.addAddresses", { count: found.length })}
          </button>
        </div>
      </div>
    </details>
  );
}

function File({ onFile }: Required<Pick<Props, "onFile">>) {
  const text = useText();
  return (
    <details className="beta-more">
      <summary>{text("beta.invite.file")}</summary>
      <p className="quiet">{text("beta.invite.fileHelp")}</p>
      <label className="button beta-upload">
        <Upload size={14} aria-hidden="true" />
        {text("beta.invite.chooseFile")}
        <input
          type="file"
          accept=".csv,text/csv"
          className="visually-hidden"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void chosen.text().then((csv) => onFile({ name: chosen.name, csv }));
          }}
        />
      </label>
    </details>
  );
}
