import "./table.css";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ComponentType, type CSSProperties, type KeyboardEvent, memo, type MouseEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { ColumnWidth } from "./column_width";
import { isDeleteKey } from "./delete_key";
import { useKeepScroll, useKeptScroll } from "./kept_scroll";
import { usePhone } from "./use_phone";

/** A key of the order: a field of the list, and its direction. */
export interface Sort {
  field: string;
  direction: "ASC" | "DESC";
}

/** A column. `phone` is its place in a row of a phone; the column is hidden there without one. */
export interface Column<Data> {
  id: string;
  label: string;
  /** Least width in pixels, and its share of what is left over. */
  width: number;
  grow?: number;
  align?: "end";
  sortField?: string;
  /** Hidden until it is chosen. */
  optional?: boolean;
  phone?: "title" | "detail" | "figure" | "mark";
  cell: (data: Data) => ReactNode;
  /** How a cell is edited: its value is pressed, or a pencil next to its link. `label` names what edits it. */
  edit?: { readonly label: string; readonly isLink: boolean };
}

/** What a `Row` gets. */
export interface RowProps<Ref, Data> {
  row: Ref;
  columns: readonly Column<Data>[];
}

interface Props<Ref, Data> {
  label: string;
  rows: readonly Ref[];
  rowKey: (row: Ref) => string;
  /** Reads a row, and answers its `Cells`. So a change of a record redraws this row only. */
  Row: ComponentType<RowProps<Ref, Data>>;
  columns: readonly Column<Data>[];
  totalCount?: number;
  sort?: readonly Sort[];
  onSort?: (field: string, isAdded: boolean) => void;
  resize?: Resize;
  /** Called with the path of a link in a row, instead of loading it as a page. */
  onOpen: (path: string) => void;
  /** Edits a cell. */
  onEdit?: ((cell: EditedCell) => void) | undefined;
  /** Deletes a row, by a key. */
  onDelete?: ((key: string) => void) | undefined;
  onEndReached?: () => void;
  selection?: Selection | undefined;
}

/** A cell that is to be edited: its row, its column, and the button that was pressed. */
export interface EditedCell {
  key: string;
  column: string;
  button: HTMLElement;
}

/** Gives a column another width; null for its own. */
export interface Resize {
  set: (id: string, width: number | null) => void;
  /** Name of the edge of a column. */
  label: (column: string) => string;
}

/** Rows that are selected, by key. Its functions must keep their identity. */
export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (key: string) => void;
  /** Selects all rows that are read, or none where they are selected. */
  toggleAll: (keys: readonly string[]) => void;
  /** Name of the column, of the box in its header, and of that in a row. */
  label: string;
  allLabel: string;
  rowLabel: (row: number) => string;
}

const NO_SORT: readonly Sort[] = [];
const OVERSCAN = 4;
const ROW_HEIGHT = 40;
const PHONE_ROW_HEIGHT = 56;
const ROWS_BEFORE_END = 30;
/** The header is row 1. */
const FIRST_ROW = 2;
/** Until it is measured, a table is as high as the window: its rows are drawn at once, not in a second pass. */
const FIRST_RECT = { width: 0, height: globalThis.innerHeight };

/** A table of any length: only the visible rows exist. */
export function Table<Ref, Data>(props: Props<Ref, Data>) {
  const { label, rows, rowKey, Row, columns, totalCount, onOpen, onEdit, onDelete, onEndReached, selection } = props;
  const keyAt = (index: number) => rowKey(rows[index]!);
  const scroller = useRef<HTMLDivElement>(null);
  const height = usePhone() ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const place = useKeptScroll();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: OVERSCAN,
    initialRect: FIRST_RECT,
    initialOffset: place,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useKeepScroll(scroller, place, rows.length);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEndReached && last >= rows.length - ROWS_BEFORE_END) onEndReached();
  }, [last, rows.length, onEndReached]);

  return (
    // One listener for all rows: a listener, or a router link, in each row would cost a frame half its time.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroller}
      className="table"
      role="table"
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
      aria-label={label}
      aria-rowcount={totalCount ?? rows.length}
      style={widths(columns, selection !== undefined)}
      onClick={(event) => {
        const cell = editedCell(event, keyAt);
        if (cell) onEdit?.(cell);
        else openLink(event, onOpen);
      }}
      onKeyDown={(event) => {
        const index = onDelete && isDeleteKey(event) ? rowIndex(event.target as HTMLElement) : null;
        if (index === null) moveByKey(event);
        else {
          event.preventDefault();
          onDelete?.(keyAt(index));
        }
      }}
    >
      <Header {...props} scroller={scroller} />
      <div role="rowgroup" className="table-body" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ key, index, start }) => (
          <Line
            key={key}
            Row={Row as ComponentType<RowProps<unknown, unknown>>}
            row={rows[index]}
            columns={columns as readonly Column<unknown>[]}
            index={index}
            start={start}
            isSelected={selection && selection.ids.has(String(key))}
            onSelect={selection?.toggle}
            selectLabel={selection?.rowLabel}
            rowKey={String(key)}
          />
        ))}
      </div>
    </div>
  );
}

const GAP = 16;
const PADDING = 48;
const SELECT_COLUMN: { width: number; grow?: number } = { width: 20 };

/** The widths of the columns, and of the table where it is wider than its place. */
function widths(all: readonly { width: number; grow?: number }[], isSelectable: boolean): CSSProperties {
  const columns = isSelectable ? [SELECT_COLUMN, ...all] : all;
  const tracks = columns.map(({ width, grow }) => (grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`));
  const least = columns.reduce((sum, { width }) => sum + width + GAP, PADDING - GAP);
  return { "--columns": tracks.join(" "), "--least-width": `${least}px` } as CSSProperties;
}

interface LineProps extends RowProps<unknown, unknown> {
  Row: ComponentType<RowProps<unknown, unknown>>;
  index: number;
  start: number;
  rowKey: string;
  isSelected: boolean | undefined;
  onSelect: ((key: string) => void) | undefined;
  selectLabel: ((row: number) => string) | undefined;
}

const Line = memo(function Line(props: LineProps) {
  const { Row, row, columns, index, start, rowKey, isSelected, onSelect, selectLabel } = props;
  return (
    <div role="row" className="table-row" aria-rowindex={index + FIRST_ROW} data-selected={isSelected || undefined} style={{ transform: `translateY(${start}px)` }}>
      {onSelect && (
        <div role="cell" className="table-cell table-select">
          <label>
            <input type="checkbox" checked={isSelected ?? false} aria-label={selectLabel?.(index + 1)} onChange={() => onSelect(rowKey)} />
          </label>
        </div>
      )}
      <Row row={row} columns={columns} />
    </div>
  );
});

/** The cells of a row. */
export function Cells<Data>({ data, columns }: { data: Data; columns: readonly Column<Data>[] }) {
  return columns.map((column) => (
    <div key={column.id} role="cell" className="table-cell" data-align={column.align} data-phone={column.phone}>
      {column.edit ? editable(column.id, column.edit, column.cell(data)) : column.cell(data)}
    </div>
  ));
}

/** A function, not a component: a list has hundreds of cells. */
function editable(id: string, { label, isLink }: NonNullable<Column<never>["edit"]>, shown: ReactNode): ReactNode {
  const shared = { type: "button", "data-edit": id, "aria-haspopup": "dialog" } as const;
  if (!isLink) {
    return (
      <button {...shared} className="cell-edit" title={label}>
        {shown || <span className="quiet">–</span>}
      </button>
    );
  }
  return (
    <>
      {shown}
      <button {...shared} className="cell-pencil" aria-label={label} />
    </>
  );
}

interface HeaderProps<Ref, Data> extends Props<Ref, Data> {
  scroller: RefObject<HTMLElement | null>;
}

function Header<Ref, Data>({ rows, rowKey, columns, sort = NO_SORT, onSort, resize, selection, scroller }: HeaderProps<Ref, Data>) {
  // While it is dragged, the style follows without drawing the rows again.
  const onDrag = (id: string, width: number | null) => {
    const dragged = width === null ? columns : columns.map((column) => (column.id === id ? { width } : column));
    for (const [name, value] of Object.entries(widths(dragged, selection !== undefined))) scroller.current?.style.setProperty(name, String(value));
  };
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" className="table-row" aria-rowindex={1}>
        {selection && (
          <div role="columnheader" className="table-cell table-select">
            <span className="visually-hidden">{selection.label}</span>
            <SelectAll selection={selection} keys={rows.map(rowKey)} />
          </div>
        )}
        {columns.map((column) => {
          const key = sort.find(({ field }) => field === column.sortField);
          return (
            <div
              key={column.id}
              role="columnheader"
              className="table-cell"
              data-align={column.align}
              aria-sort={key && (key.direction === "ASC" ? "ascending" : "descending")}
            >
              {column.sortField && onSort ? (
                <SortButton sort={key} place={sort.length > 1 && key ? sort.indexOf(key) + 1 : undefined} onClick={(isAdded) => onSort(column.sortField!, isAdded)}>
                  {column.label}
                </SortButton>
              ) : (
                column.label
              )}
              {resize && (
                <ColumnWidth
                  label={resize.label(column.label)}
                  width={column.width}
                  onDrag={(width) => onDrag(column.id, width)}
                  onResize={(width) => resize.set(column.id, width)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A box for all rows that are read: half set where some of them are selected. */
function SelectAll({ selection: { ids, toggleAll, allLabel }, keys }: { selection: Selection; keys: readonly string[] }) {
  const box = useRef<HTMLInputElement>(null);
  const count = keys.filter((key) => ids.has(key)).length;
  const isAll = keys.length > 0 && count === keys.length;
  useLayoutEffect(() => void (box.current!.indeterminate = count > 0 && !isAll), [count, isAll]);
  return (
    <label>
      <input ref={box} type="checkbox" checked={isAll} aria-label={allLabel} onChange={() => toggleAll(keys)} />
    </label>
  );
}

interface SortButtonProps {
  sort: Sort | undefined;
  /** Which key it is, where rows are sorted by several. */
  place: number | undefined;
  onClick: (isAdded: boolean) => void;
  children: ReactNode;
}

function SortButton({ sort, place, onClick, children }: SortButtonProps) {
  const Arrow = sort?.direction === "ASC" ? ArrowUp : ArrowDown;
  return (
    <button type="button" className="table-sort" onClick={(event) => onClick(event.shiftKey)}>
      {children}
      {sort && <Arrow size={12} aria-hidden="true" />}
      {place && <span className="numeric">{place}</span>}
    </button>
  );
}

/** Return the place of the row that an element is in; null for the header, and outside of rows. */
function rowIndex(element: HTMLElement): number | null {
  const row = Number(element.closest("[role=row]")?.getAttribute("aria-rowindex") ?? 0);
  return row < FIRST_ROW ? null : row - FIRST_ROW;
}

/** Return the cell whose button was pressed, if it edits one. */
function editedCell(event: MouseEvent<HTMLElement>, keyAt: (index: number) => string): EditedCell | null {
  const button = (event.target as HTMLElement).closest<HTMLElement>("[data-edit]");
  const row = button?.closest("[role=row]")?.getAttribute("aria-rowindex");
  return button && row ? { key: keyAt(Number(row) - FIRST_ROW), column: button.dataset["edit"]!, button } : null;
}

/** Open the link of the row that was pressed; presses for a new tab stay the browser's. */
function openLink(event: MouseEvent<HTMLElement>, onOpen: (path: string) => void): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (target.closest("button, input, select, label, [role=dialog], [role=menu]")) return;
  const path = target.closest("[role=row]")?.querySelector("a")?.getAttribute("href");
  const link = target.closest("a");
  if (!path || (link && link.getAttribute("href") !== path)) return;
  event.preventDefault();
  onOpen(path);
}

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Move the focus from link to link, or down a column that is edited; E edits the row. */
function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  const column = target.dataset["edit"];
  if (!column && !(target instanceof HTMLAnchorElement)) return;
  const row = target.closest("[role=row]");
  if (event.key === "e" && !event.metaKey && !event.ctrlKey) row?.querySelector<HTMLElement>("[data-edit]")?.click();
  const step = STEPS[event.key];
  if (!step) return;
  const index = Number(row?.getAttribute("aria-rowindex")) + step;
  const next = event.currentTarget.querySelector<HTMLElement>(`[aria-rowindex="${index}"] ${column ? `[data-edit="${column}"]` : "a"}`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
