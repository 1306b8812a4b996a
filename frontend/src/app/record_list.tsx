import { type ComponentType, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from "react";
import { fetchQuery, type GraphQLTaggedNode, useFragment, useLazyLoadQuery, usePaginationFragment, useRelayEnvironment } from "react-relay";
import type { FragmentType, OperationType } from "relay-runtime";
import { Cells, type Column, type RowProps, type Sort } from "../ui/table";
import type { Bulk } from "./bulk/bulk";
import type { Filters } from "./filter_bar";
import { FilterGuard } from "./filters/filter_guard";
import { useText } from "./i18n";
import { ListPage, type ListRow } from "./list_page";
import type { RowEdit } from "./row_edit/row_edit";
import { readsOf, useRowColumns } from "./row_columns";
import { ROWS_AT_ONCE } from "./rows_at_once";
import { useFresh } from "./use_fresh";
import { useList } from "./use_list";
import type { rowColumns_fields$key } from "./__generated__/rowColumns_fields.graphql";
import type { savedViews_query$key } from "./views/__generated__/savedViews_query.graphql";

/** A list of records: its documents, and how it shows a record. Documents read the connection as `list`. */
export interface RecordList<Data, Response = unknown> {
  /**
   * Query with the variables `where`, `orderBy` and `first`, and with `customOf` `labels` and `customFields`; it spreads
   * `page`, `savedViews_query` and with `customOf` `rowColumns_fields`.
   */
  query: GraphQLTaggedNode;
  /**
   * Refetchable fragment on `Query` with the connection; its nodes spread `row`. Where a row is a view of another record, `record`
   * is that: it is what a key deletes.
   */
  page: GraphQLTaggedNode;
  row: GraphQLTaggedNode;
  /** Messages of the headline, and of the sentence for a list without rows. */
  title: string;
  empty: string;
  /** The list's value of `SavedViewList`. */
  views: string;
  /** Kinds of custom fields of the records, as the API names them: columns to choose, and labels next to them. */
  customOf?: readonly string[];
  /** How a record is edited in its row. */
  edit?: RowEdit;
  /** How the records are changed together. */
  bulk?: Bulk;
  /** The order of a plain address; without one, the order of the API. */
  defaultOrder?: readonly Sort[];
  useColumns: () => readonly Column<Data>[];
  useFilters: () => Filters;
  /** What stands at the end of the headline, and next to the count. */
  actions?: ReactNode;
  summary?: (response: Response) => ReactNode;
}

const NONE_GONE: ReadonlySet<string> = new Set();
const NO_KINDS: readonly string[] = [];

type RowRef = FragmentType & ListRow;
interface Edge {
  readonly node: RowRef;
  /** The place of the row, where its page leads to the rows next to it. */
  readonly cursor?: string;
}
interface PageData {
  readonly list: { readonly totalCount: number | null | undefined; readonly edges: readonly Edge[] };
}
type PageRef = { readonly " $data"?: PageData; readonly " $fragmentSpreads": FragmentType };

/** Make the page of a list. */
export function createListPage<Data, Response = unknown>(list: RecordList<Data, Response>): ComponentType {
  function Row({ row, columns }: RowProps<RowRef, Data>) {
    return <Cells data={useFragment(list.row, row as never) as Data} columns={columns} />;
  }

  function Records({ query, variables, summary }: { query: PageRef; variables: OperationType["variables"]; summary: ReactNode }) {
    const text = useText();
    const { data, loadNext, hasNext } = usePaginationFragment<OperationType, PageRef>(list.page, query);
    const { edges, totalCount } = data.list;
    useFresh(list.query, variables, edges.length);
    const own = list.useColumns();
    const more = useRowColumns(list.customOf ? (query as unknown as rowColumns_fields$key) : null, list.customOf ?? NO_KINDS) as Column<Data>[];
    const columns = useMemo(() => [...own, ...more], [own, more]);
    const [gone, setGone] = useState<ReadonlySet<string>>(NONE_GONE);
    const kept = useMemo(() => edges.filter(({ node }) => !gone.has(node.id)), [edges, gone]);
    const onGone = useCallback((id: string, isGone: boolean) => setGone((all) => new Set(isGone ? [...all, id] : [...all].filter((other) => other !== id))), []);
    const rows = useMemo(() => kept.map((edge) => edge.node), [kept]);
    const cursors = useMemo(() => kept.map(({ cursor }) => cursor), [kept]);
    return (
      <ListPage
        title={text(list.title)}
        empty={text(list.empty)}
        rows={rows}
        totalCount={totalCount ? totalCount - edges.length + kept.length : kept.length}
        columns={columns}
        filters={list.useFilters()}
        views={list.views}
        query={query as unknown as savedViews_query$key}
        edit={list.edit}
        bulk={list.bulk}
        onChanged={useReadAgain(list.query, variables, rows)}
        onGone={onGone}
        Row={Row}
        actions={list.actions}
        summary={summary}
        loadNext={hasNext ? loadNext : undefined}
        cursors={cursors}
        orderBy={variables["orderBy"]}
        defaultSort={list.defaultOrder}
      />
    );
  }

  function Listed() {
    const { where, orderBy, search } = useList();
    const { labels, customFields } = readsOf(search.columns);
    const asked = useMemo(
      () => ({ where, orderBy: orderBy ?? list.defaultOrder ?? null, first: ROWS_AT_ONCE, ...(list.customOf && { labels, customFields }) }),
      [where, orderBy, labels, customFields],
    );
    const variables = useDeferredValue(asked); // what is seen stays while another filter loads
    const data = useLazyLoadQuery<OperationType>(list.query, variables);
    return <Records query={data as PageRef} variables={variables} summary={list.summary?.(data as Response)} />;
  }

  const { title, query } = list;
  const variablesOf = (where: object | null, orderBy: object[] | null) => ({ where, orderBy, first: 1, ...(list.customOf && { labels: false, customFields: false }) });
  return function RecordListPage() {
    return (
      <FilterGuard title={title} filters={list.useFilters()} query={query} variablesOf={variablesOf}>
        <Listed />
      </FilterGuard>
    );
  };
}

/** Return what reads again those of the records that have rows. */
function useReadAgain(query: GraphQLTaggedNode, shown: OperationType["variables"], rows: readonly RowRef[]): (ids: readonly string[]) => void {
  const environment = useRelayEnvironment();
  return useCallback(
    (ids) => {
      const changed = new Set(ids);
      const read = rows.map(({ id }) => id).filter((id) => changed.has(id));
      for (let start = 0; start < read.length; start += ROWS_AT_ONCE) {
        const where = { id: { in: read.slice(start, start + ROWS_AT_ONCE) } };
        const variables = { ...shown, where, orderBy: null, first: ROWS_AT_ONCE };
        fetchQuery(environment, query, variables, { fetchPolicy: "network-only" }).subscribe({ error: () => undefined }); // the next change reads them
      }
    },
    [environment, query, shown, rows],
  );
}
