import { ArrowDown, ArrowDownUp, ArrowUp } from "lucide-react";
import { Menu, MenuItem } from "../ui/menu";
import type { Column, Sort } from "../ui/table";
import { useText } from "./i18n";

interface Props<Data> {
  columns: readonly Column<Data>[];
  sort: readonly Sort[];
  onSort: (field: string, isAdded: boolean) => void;
}

/** Orders a list where it shows no header, on a phone. A second press turns the direction. */
export function SortMenu<Data>({ columns, sort, onSort }: Props<Data>) {
  const text = useText();
  return (
    <Menu className="button button-icon" label={text("list.sort")} trigger={<ArrowDownUp size={16} aria-hidden="true" />}>
      {columns.flatMap(({ id, label, sortField }) => {
        if (!sortField) return [];
        const key = sort.find(({ field }) => field === sortField);
        const Arrow = key?.direction === "DESC" ? ArrowDown : ArrowUp;
        return (
          <MenuItem key={id} icon={<span className="menu-mark">{key && <Arrow size={14} aria-label={text(`list.sort.${key.direction}`)} />}</span>} onSelect={() => onSort(sortField, false)}>
            {label}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
