import { useNavigate } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, ListChecks } from "lucide-react";
import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import { EmptyState } from "../ui/states";
import { type Column, type Resize, type RowProps, type Sort, Table } from "../ui/table";
import { usePhone } from "../ui/use_phone";
import type { Bulk } from "./bulk/bulk";
import { BulkBar, useCanBulk } from "./bulk/bulk_bar";
import { chosenColumns, ColumnsMenu } from "./columns_menu";
import { ExportMenu } from "./export_menu";
import { FilterBar, type Filters } from "./filter_bar";
import { useFormat } from "./format";
import { useText } from "./i18n";
import type { ListSearch } from "./list_search";
import type { Trail } from "./trail";
import { useList } from "./use_list";
import { useCan } from "./viewer";
import { ROWS_AT_ONCE } from "./rows_at_once";
import type { RowEdit } from "./row_edit/row_edit";
import { useEditing } from "./row_edit/use_editing";
import { SortMenu } from "./sort_menu";
import { useSelection } from "./use_selection";
import type { savedViews_query$key } from "./views/__generated__/savedViews_query.graphql";
import { SavedViews } from "./views/saved_views";

/** A row of a list. */
export interface ListRow {
  readonly id: string;
  /** The record that is deleted by a key, where the row is a view of it. */
  readonly record?: { readonly id: string };
}

interface Props<Ref, Data> {
  title: string;
  /** The sentence for a list without rows. */
  empty: ReactNode;
  rows: readonly Ref[];
  totalCount: number;
  columns: readonly Column<Data>[];
  Row: ComponentType<RowProps<Ref, Data>>;
  /** Loads more rows; undefined where there are none. */
  loadNext: ((count: number) => unknown) | undefined;
  /** What stands at the end of the headline, and below it. */
  actions?: ReactNode;
  /** What stands next to the count. */
  summary?: ReactNode;
  filters: Filters;
  /** The list's value of `SavedViewList`, and the query that has the views. */
  views: string;
  query: savedViews_query$key;
  /** How a row is edited in place. */
  edit?: RowEdit | undefined;
  /** How the rows are changed together. */
  bulk?: Bulk | undefined;
  /** Reads records again that were changed together. */
  onChanged: (ids: readonly string[]) => void;
  /** Called when a row is gone, or back. */
  onGone: (id: string, isGone: boolean) => void;
  /** The place of each row, and the order: a row's page then leads to the rows next to it. */
  cursors?: readonly (string | undefined)[];
  orderBy?: unknown;
  /** The order of an address that names none. */
  defaultSort?: readonly Sort[] | undefined;
}

const NO_SORT: readonly Sort[] = [];
const DeleteById = lazy(() => import("./record/delete/delete_by_id"));
const EditPopover = lazy(() => import("./row_edit/edit_popover"));

/** The frame of a list: headline, count, tools, and the table. */
export function ListPage<Ref extends ListRow, Data>(props: Props<Ref, Data>) {
  const { title, empty, rows, totalCount, columns, Row, loadNext, actions, summary, filters, views, query, edit, bulk, onChanged, onGone, orderBy, defaultSort = NO_SORT } = props;
  const list = useList();
  const { selection, isBegun, begin: beginSelecting, clear } = useRowSelection(useCanBulk(bulk), JSON.stringify(list.where));
  const text = useText();
  const navigate = useNavigate();
  const format = useFormat();
  const onEndReached = useCallback(() => loadNext?.(ROWS_AT_ONCE), [loadNext]);
  const trailOf = useTrailOf(props, list.search);
  const onOpen = useCallback((path: string) => void navigate({ to: path, state: { trail: trailOf(path) } }), [navigate, trailOf]);
  const { columns: ids, widths } = list.search;
  const shown = useMemo(() => chosenColumns(columns, { columns: ids, widths }), [columns, ids, widths]);
  const { place, begin, end, columns: drawn } = useEditing(edit, shown);
  const shownIds = useMemo(() => shown.map(({ id }) => id), [shown]);
  const canWrite = useCan("RECORDS_WRITE");
  const [deleted, setDeleted] = useState<string | null>(null);
  const isPhone = usePhone();
  const sort = list.sort.length ? list.sort : defaultSort;
  const onSort = (field: string, isAdded: boolean) => list.toggleSort(field, isAdded, defaultSort);
  const resize = useResize(widths, list.adjust);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="quiet numeric">{format.number(totalCount)}</span>
        {summary}
        <HiddenOrder columns={columns} shown={isPhone ? [] : shown} sort={sort} />
        <div className="page-head-end">
          {actions}
          <ExportMenu list={views} orderBy={orderBy} />
          {beginSelecting && (
            <button type="button" className="button button-icon" aria-label={text("bulk.begin")} onClick={beginSelecting}>
              <ListChecks size={16} aria-hidden="true" />
            </button>
          )}
          {isPhone ? <SortMenu columns={columns} sort={sort} onSort={onSort} /> : <ColumnsMenu columns={columns} />}
        </div>
      </div>
      {bulk && selection && (isBegun || selection.ids.size > 0) ? (
        <BulkBar
          bulk={bulk}
          selected={selection.ids}
          isAll={selection.isAll}
          onSelectAll={selection.selectAll}
          totalCount={totalCount}
          onClear={clear}
          onChanged={onChanged}
        />
      ) : (
        <div className="page-tools">
          <SavedViews list={views} query={query} shown={shownIds}>
            <FilterBar {...filters} />
          </SavedViews>
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState>
          {list.where !== null ? text("list.nothing") : empty}
          {list.where !== null && (
            <button type="button" className="button" onClick={() => list.change({ where: undefined })}>
              {text("list.clearFilters")}
            </button>
          )}
        </EmptyState>
      ) : (
        <Table
          label={title}
          rows={rows}
          rowKey={keyOf}
          Row={Row}
          columns={drawn}
          totalCount={totalCount}
          sort={sort}
          onSort={onSort}
          resize={resize}
          onOpen={onOpen}
          onEdit={begin}
          onDelete={canWrite ? setDeleted : undefined}
          onEndReached={onEndReached}
          selection={selection}
        />
      )}
      {edit && place && (
        <Suspense>
          <EditPopover key={`${place.id} ${place.column.id}`} edit={edit} place={place} onClose={() => end(place)} />
        </Suspense>
      )}
      {deleted && (
        <Suspense>
          <DeleteById key={deleted} id={recordOf(rows, deleted)} onClose={() => setDeleted(null)} onDeleted={() => onGone(deleted, true)} onRestored={() => onGone(deleted, false)} />
        </Suspense>
      )}
    </>
  );
}

interface OrderProps<Data> {
  columns: readonly Column<Data>[];
  shown: readonly Column<Data>[];
  sort: readonly Sort[];
}

/** Says the order of rows that no header shows. */
function HiddenOrder<Data>({ columns, shown, sort: [first] }: OrderProps<Data>) {
  const text = useText();
  const column = columns.find(({ sortField }) => sortField === first?.field);
  if (!first || !column || shown.includes(column)) return null;
  const Arrow = first.direction === "ASC" ? ArrowUp : ArrowDown;
  return (
    <span className="quiet list-order" title={text("list.sort")}>
      <span className="cut">{column.label}</span>
      <Arrow size={12} aria-label={text(`list.sort.${first.direction}`)} />
    </span>
  );
}

/** Return the function that tells where in this list the record of a path is. */
function useTrailOf<Ref extends ListRow, Data>(
  { rows, cursors, orderBy, totalCount }: Props<Ref, Data>,
  search: ListSearch,
): (path: string) => Trail | undefined {
  return useCallback(
    (path) => {
      const index = rows.findIndex(({ id }) => path.endsWith(`/${id}`));
      const cursor = cursors?.[index];
      return cursor ? { list: location.pathname, search, orderBy, cursor, index, totalCount } : undefined;
    },
    [rows, cursors, orderBy, totalCount, search],
  );
}

/** On a phone the boxes of rows are shown once selecting was begun. */
function useRowSelection(isPossible: boolean, of: string) {
  const text = useText();
  const isPhone = usePhone();
  const selection = useSelection(of);
  const rowLabel = useCallback((row: number) => text("bulk.select", { row }), [text]);
  const [isBegun, setBegun] = useState(false);
  const { clear: clearRows } = selection;
  const clear = useCallback(() => {
    setBegun(false);
    clearRows();
  }, [clearRows]);
  const isShown = isPossible && (!isPhone || isBegun);
  return {
    selection: isShown ? { ...selection, label: text("bulk.column"), allLabel: text("bulk.seen"), rowLabel } : undefined,
    isBegun: isPhone && isBegun,
    begin: isPossible && isPhone && !isBegun ? () => setBegun(true) : undefined,
    clear,
  };
}

function useResize(widths: ListSearch["widths"], adjust: (part: ListSearch) => void): Resize {
  const text = useText();
  const set = (id: string, width: number | null) => {
    const { [id]: _before, ...others } = widths ?? {};
    adjust({ widths: width ? { ...others, [id]: width } : others });
  };
  return { set, label: (name) => text("list.columnWidth", { name }) };
}

function keyOf(row: ListRow): string {
  return row.id;
}

function recordOf(rows: readonly ListRow[], id: string): string {
  return rows.find((row) => row.id === id)?.record?.id ?? id;
}
