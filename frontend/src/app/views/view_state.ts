import { listSearch, type ListSearch } from "../list_search";

/** What a saved view keeps, as the API answers it. */
export interface ViewContent {
  readonly id: string;
  readonly where: unknown;
  readonly orderBy: unknown;
  readonly columns: readonly string[];
  readonly columnWidths: readonly (number | null | undefined)[];
}

/** In place of a view's id: the plain list, where it would begin with a default view. */
export const PLAIN = "all";

/** The address of a view; of none, that of the plain list. */
export function stateOf(view: ViewContent | null): ListSearch {
  const content = view ? listSearch({ where: view.where, sort: view.orderBy, columns: view.columns, widths: widthsOf(view) }) : {};
  return { where: undefined, sort: undefined, columns: undefined, widths: undefined, ...content, view: view?.id ?? PLAIN };
}

/** What a view keeps of an address. Widths are kept with the columns that are shown. */
export function contentOf({ where, sort, columns, widths }: ListSearch, shown: readonly string[]) {
  const kept = columns?.length || hasAny(widths) ? shown : [];
  return { where: where ?? null, orderBy: sort?.length ? sort : null, columns: kept, columnWidths: kept.map((id) => widths?.[id] ?? null) };
}

/** Whether an address shows something else than a view. */
export function isChanged(view: ViewContent, search: ListSearch): boolean {
  return keyOf(stateOf(view)) !== keyOf(search);
}

/** Whether an address has a filter, an order or columns of its own. */
export function hasState(search: ListSearch): boolean {
  return keyOf(search) !== keyOf({});
}

function keyOf({ where, sort, columns, widths }: ListSearch): string {
  const sizes = Object.entries(widths ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
  return JSON.stringify([where ?? null, sort?.length ? sort : null, columns?.length ? columns : null, sizes]);
}

function widthsOf({ columns, columnWidths }: ViewContent): Record<string, number> {
  return Object.fromEntries(columns.flatMap((id, index) => (columnWidths[index] ? [[id, columnWidths[index]]] : [])));
}

function hasAny(widths: ListSearch["widths"]): boolean {
  return Object.keys(widths ?? {}).length > 0;
}
