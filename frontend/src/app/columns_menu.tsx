import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import type { ReactNode } from "react";
import { Popover } from "../ui/popover";
import type { Column } from "../ui/table";
import { useText } from "./i18n";
import type { ListSearch } from "./list_search";
import { useList } from "./use_list";

/** Return the columns that the address chooses, in its order and widths, after the first one; without a choice, those not `optional`. */
export function chosenColumns<Data>(columns: readonly Column<Data>[], { columns: ids, widths }: ListSearch): Column<Data>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const chosen = (ids ?? []).flatMap((id) => byId.get(id) ?? []);
  const [first] = columns;
  const shown = first && chosen.length ? [first, ...chosen.filter(({ id }) => id !== first.id)] : columns.filter((column) => !column.optional);
  return shown.map((column) => withWidth(column, widths?.[column.id]));
}

function withWidth<Data>(column: Column<Data>, width: number | undefined): Column<Data> {
  return width ? { ...column, width, grow: 0 } : column;
}

/** The ids after one of them was moved by some places. The first one, the name, stays where it is. */
export function movedBy(ids: readonly string[], id: string, step: number): string[] {
  const index = ids.indexOf(id);
  const target = index + step;
  return index < 1 || target < 1 || target >= ids.length ? [...ids] : ids.toSpliced(index, 1).toSpliced(target, 0, id);
}

interface Props<Data> {
  columns: readonly Column<Data>[];
}

/** Shows and hides columns, and orders them. The first one, the name, stays. */
export function ColumnsMenu<Data>({ columns }: Props<Data>) {
  const text = useText();
  return (
    <Popover className="button button-icon" label={text("list.columns")} trigger={<Columns3 size={16} aria-hidden="true" />} title={text("list.columns")}>
      <Choices columns={columns} />
    </Popover>
  );
}

function Choices<Data>({ columns }: Props<Data>) {
  const text = useText();
  const { search, adjust } = useList();
  const shown = chosenColumns(columns, search);
  const ids = shown.map(({ id }) => id);
  const hidden = columns.filter(({ id }) => !ids.includes(id));
  const toggle = (id: string, isOn: boolean) => adjust({ columns: isOn ? [...ids, id] : ids.filter((other) => other !== id) });
  const move = (id: string, step: number) => adjust({ columns: movedBy(ids, id, step) });
  return (
    <ul className="columns">
      {[...shown, ...hidden].map(({ id, label }, index) => (
        <li key={id}>
          <label className="cut">
            <input
              type="checkbox"
              checked={index < ids.length}
              disabled={index === 0}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {label}
          </label>
          <MoveButton label={text("list.columnUp", { name: label })} isPossible={index > 1 && index < ids.length} onClick={() => move(id, -1)}>
            <ArrowUp size={14} aria-hidden="true" />
          </MoveButton>
          <MoveButton label={text("list.columnDown", { name: label })} isPossible={index > 0 && index < ids.length - 1} onClick={() => move(id, 1)}>
            <ArrowDown size={14} aria-hidden="true" />
          </MoveButton>
        </li>
      ))}
    </ul>
  );
}

interface MoveButtonProps {
  label: string;
  isPossible: boolean;
  onClick: () => void;
  children: ReactNode;
}

function MoveButton({ label, isPossible, onClick, children }: MoveButtonProps) {
  return (
    <button type="button" className="button button-icon" aria-label={label} disabled={!isPossible} onClick={onClick}>
      {children}
    </button>
  );
}
