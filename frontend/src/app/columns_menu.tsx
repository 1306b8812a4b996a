import { Columns3 } from "lucide-react";
import { Menu, MenuCheck } from "../ui/menu";
import type { Column } from "../ui/table";
import { useText } from "./i18n";
import { useList } from "./use_list";

/** Return the columns that the address chooses, in its order; without a choice, those that are not `optional`. */
export function chosenColumns<Data>(columns: readonly Column<Data>[], ids: readonly string[] | undefined): Column<Data>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const chosen = (ids ?? []).flatMap((id) => byId.get(id) ?? []);
  return chosen.length ? chosen : columns.filter((column) => !column.optional);
}

/** A menu that shows and hides columns. The first one, the name, stays. */
export function ColumnsMenu<Data>({ columns }: { columns: readonly Column<Data>[] }) {
  const text = useText();
  const { search, change } = useList();
  const isOn = new Set(chosenColumns(columns, search.columns).map((column) => column.id));
  const toggle = (id: string, isShown: boolean) =>
    change({ columns: columns.map((column) => column.id).filter((other) => (other === id ? isShown : isOn.has(other))) });
  return (
    <Menu
      className="button button-icon"
      label={text("list.columns")}
      trigger={<Columns3 size={16} aria-hidden="true" />}
    >
      {columns.map((column, index) => (
        <MenuCheck
          key={column.id}
          checked={isOn.has(column.id)}
          disabled={index === 0}
          onChange={(isShown) => toggle(column.id, isShown)}
        >
          {column.label}
        </MenuCheck>
      ))}
    </Menu>
  );
}
