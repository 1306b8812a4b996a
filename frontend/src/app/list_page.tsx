import { useNavigate } from "@tanstack/react-router";
import { type ComponentType, type ReactNode, useCallback } from "react";
import { EmptyState } from "../ui/states";
import { type Column, type RowProps, Table } from "../ui/table";
import { useFormat } from "./format";
import { useList } from "./use_list";

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
  tools?: ReactNode;
}

const PAGE_SIZE = 100;

/** The frame of a list: headline, count, tools, and the table. */
export function ListPage<Ref extends { readonly id: string }, Data>(props: Props<Ref, Data>) {
  const { title, empty, rows, totalCount, columns, Row, loadNext, actions, tools } = props;
  const list = useList();
  const navigate = useNavigate();
  const format = useFormat();
  const onEndReached = useCallback(() => loadNext?.(PAGE_SIZE), [loadNext]);
  const onOpen = useCallback((path: string) => void navigate({ to: path }), [navigate]);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="quiet numeric">{format.number(totalCount)}</span>
        <div className="page-head-end">{actions}</div>
      </div>
      {tools && <div className="page-tools">{tools}</div>}
      {rows.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <Table
          label={title}
          rows={rows}
          rowKey={keyOf}
          Row={Row}
          columns={columns}
          totalCount={totalCount}
          sort={list.sort}
          onSort={list.toggleSort}
          onOpen={onOpen}
          onEndReached={onEndReached}
        />
      )}
    </>
  );
}

function keyOf(row: { readonly id: string }): string {
  return row.id;
}
