import { X } from "lucide-react";
import { useMemo } from "react";
import { useText } from "../i18n";
import { Description } from "./description";
import { FilterFrame } from "./frame";
import { type FilteredList, useFields } from "./use_fields";
import type { Condition, Where } from "./where";

interface Props {
  list: FilteredList;
  conditions: readonly Condition[];
  onChange: (where: Where | undefined) => void;
}

/** A chip for each condition of a list, with a button that removes it. */
export default function Conditions(props: Props) {
  return (
    <FilterFrame>
      <Chips {...props} />
    </FilterFrame>
  );
}

function Chips({ list, conditions, onChange }: Props) {
  const text = useText();
  const all = useFields(list);
  const fields = useMemo(() => new Map(all.map((field) => [field.key, field])), [all]);
  return conditions.map(({ how, where, rest }) => (
    <span key={JSON.stringify([how, where])} className="chip chip-set">
      <span className="cut">
        {how === "not" && `${text("filter.not")} `}
        <Description where={where} fields={fields} />
      </span>
      <button type="button" className="chip-remove" aria-label={text("filter.remove")} onClick={() => onChange(rest)}>
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  ));
}
