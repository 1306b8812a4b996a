import { X } from "lucide-react";
import { useText } from "../../app/i18n";

interface Chip {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

interface Props {
  chips: readonly Chip[];
  label: string;
  onRemove: (id: string) => void;
}

/** What was chosen, each with a button that removes it. */
export function Chips({ chips, label, onRemove }: Props) {
  const text = useText();
  if (chips.length === 0) return null;
  return (
    <ul className="beta-chips" aria-label={label}>
      {chips.map(({ id, name, detail }) => (
        <li key={id} className="chip" title={detail}>
          <bdi>{name}</bdi>
          <button type="button" className="chip-remove" aria-label={text("beta.invite.removeOne", { name })} onClick={() => onRemove(id)}>
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
