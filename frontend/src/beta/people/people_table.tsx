import { Ellipsis, X } from "lucide-react";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useText } from "../../app/i18n";
import { useSelection } from "../../app/use_selection";
import { Dialog } from "../../ui/dialog";
import { Menu, MenuItem } from "../../ui/menu";
import { EmptyState } from "../../ui/states";
import { Cells, type Column, type RowProps, Table } from "../../ui/table";
import { usePhone } from "../../ui/use_phone";
import { Refreshing } from "../parts/frame";
import type { FlagRef } from "../parts/use_change";
import { ActionForm } from "./action_form";
import type { Action, ActionRow } from "./actions";

/** What a list of people gets. */
export interface ListProps {
  flag: FlagRef;
  isArchived: boolean;
  /** The number of the visit of the list, so that each reads anew. */
  visit: number;
  /** Reads the page again. */
  onChanged: () => Promise<void>;
}

interface Props<Row extends ActionRow> {
  flag: FlagRef;
  label: string;
  empty: ReactNode;
  rows: readonly Row[];
  totalCount: number;
  columns: readonly Column<Row>[];
  actions: readonly Action[];
  refresh: () => Promise<void>;
  loadNext?: (() => void) | undefined;
}

interface Chosen {
  action: Action;
  rows: readonly ActionRow[];
}

/** People of a beta, and what can be done with one or several of them. */
export function PeopleTable<Row extends ActionRow>(props: Props<Row>) {
  const { flag, label, empty, rows, totalCount, columns, actions, refresh, loadNext } = props;
  const text = useText();
  const selection = useRowSelection(actions.length > 0);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const withMenu = useMemo(
    () => (actions.length === 0 ? columns : [...columns, menuColumn<Row>(actions, setChosen, text("beta.people.actions"), text("beta.people.actionsColumn"))]),
    [columns, actions, text],
  );
  const selected = rows.filter(({ id }) => selection?.ids.has(id));
  const common = actions.filter((action) => selected.every(action.fits));
  const close = () => setChosen(null);
  if (rows.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <>
      {selection && selected.length > 0 && (
        <div className="page-tools" role="group" aria-label={text("bulk.actions")}>
          <span className="strong numeric">{text("bulk.selected", { count: selected.length })}</span>
          {common.map((action) => (
            <button key={action.id} type="button" className="chip" onClick={() => setChosen({ action, rows: selected })}>
              {text(`beta.act.${action.id}`)}
            </button>
          ))}
          <button type="button" className="chip" onClick={selection.clear}>
            <X size={12} aria-hidden="true" />
            {text("bulk.clear")}
          </button>
        </div>
      )}
      <Table
        label={label}
        rows={rows}
        rowKey={keyOf}
        Row={PersonCells as never}
        columns={withMenu}
        totalCount={totalCount}
        onOpen={ignore}
        {...(loadNext && { onEndReached: loadNext })}
        selection={selection}
      />
      <Dialog open={chosen !== null} onClose={close} title={chosen ? titleOf(chosen, text) : ""}>
        {chosen && (
          <Refreshing refresh={refresh}>
            <ActionForm flag={flag} {...chosen} onDone={() => (close(), selection?.clear())} />
          </Refreshing>
        )}
      </Dialog>
    </>
  );
}

function PersonCells<Row>({ row, columns }: RowProps<Row, Row>) {
  return <Cells data={row} columns={columns} />;
}

function titleOf({ action, rows }: Chosen, text: ReturnType<typeof useText>): string {
  const [first] = rows;
  const whom = rows.length === 1 && first ? first.name : text("beta.people.several", { count: rows.length });
  return `${text(`beta.act.${action.id}`)}: ${whom}`;
}

function menuColumn<Row extends ActionRow>(actions: readonly Action[], onChoose: (chosen: Chosen) => void, label: string, title: string): Column<Row> {
  return {
    id: "actions",
    label: title,
    width: 56,
    align: "end",
    phone: "figure",
    cell: (row) => <RowMenu row={row} actions={actions} onChoose={onChoose} label={`${label} ${row.name}`} />,
  };
}

interface MenuProps {
  row: ActionRow;
  actions: readonly Action[];
  onChoose: (chosen: Chosen) => void;
  label: string;
}

function RowMenu({ row, actions, onChoose, label }: MenuProps) {
  const text = useText();
  return (
    <Menu className="button button-icon button-row" trigger={<Ellipsis size={16} aria-hidden="true" />} label={label}>
      {actions
        .filter(({ fits }) => fits(row))
        .map((action) => (
          <MenuItem key={action.id} onSelect={() => onChoose({ action, rows: [row] })}>
            {text(`beta.act.${action.id}`)}…
          </MenuItem>
        ))}
    </Menu>
  );
}

function useRowSelection(isPossible: boolean) {
  const text = useText();
  const isPhone = usePhone();
  const selection = useSelection();
  const rowLabel = useCallback((row: number) => text("bulk.select", { row }), [text]);
  return isPossible && !isPhone ? { ...selection, label: text("bulk.column"), allLabel: text("bulk.seen"), rowLabel } : undefined;
}

function keyOf({ id }: { readonly id: string }): string {
  return id;
}

function ignore(): void {}
