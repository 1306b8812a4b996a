import { useSearch } from "@tanstack/react-router";
import { Suspense, useMemo, useState } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { usePageVisit } from "../../app/page_visit";
import { useCan } from "../../app/viewer";
import { Dialog } from "../../ui/dialog";
import { EmptyState } from "../../ui/states";
import { Cells, type Column, type RowProps, Table } from "../../ui/table";
import { usePhone } from "../../ui/use_phone";
import { BetasFrame } from "../parts/frame";
import type { AuditSearch } from "./audit_search";
import { Entry } from "./entry";
import { Export } from "./export";
import { Filter } from "./filter";
import { useConditions } from "./use_conditions";
import { Proof } from "./proof";
import type { page_audit$data, page_audit$key } from "./__generated__/page_audit.graphql";
import type { pageAuditQuery } from "./__generated__/pageAuditQuery.graphql";

const PAGE_SIZE = 60;

const QUERY = graphql`
  query pageAuditQuery($flag: ID, $actor: ID, $action: String, $since: DateTime, $until: DateTime, $first: Int!) {
    ...page_audit @arguments(flag: $flag, actor: $actor, action: $action, since: $since, until: $until, first: $first)
  }
`;

type AuditEntry = page_audit$data["list"]["edges"][number]["node"];

/** The audit log of all betas: who did what, when and why. */
export default function AuditPage() {
  const text = useText();
  const search: AuditSearch = useSearch({ strict: false });
  const mayRead = useCan("FLAGS_AUDIT");
  return (
    <BetasFrame actions={mayRead && <Export />}>
      {mayRead ? (
        <>
          <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
            <Proof />
          </Suspense>
          <Filter search={search} />
          <Entries search={search} />
        </>
      ) : (
        <EmptyState>{text("error.FORBIDDEN")}</EmptyState>
      )}
    </BetasFrame>
  );
}

function Entries({ search }: { search: AuditSearch }) {
  const text = useText();
  const variables = { ...useConditions(search), first: PAGE_SIZE };
  const query = useLazyLoadQuery<pageAuditQuery>(QUERY, variables, { fetchPolicy: "store-and-network", fetchKey: usePageVisit() });
  const { data, loadNext, hasNext } = usePaginationFragment<pageAuditQuery, page_audit$key>(
    graphql`
      fragment page_audit on Query
      @refetchable(queryName: "pageAuditPageQuery")
      @argumentDefinitions(
        flag: { type: "ID" }
        actor: { type: "ID" }
        action: { type: "String" }
        since: { type: "DateTime" }
        until: { type: "DateTime" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        list: flagAudit(flag: $flag, actor: $actor, action: $action, since: $since, until: $until, first: $first, after: $after)
          @connection(key: "audit_list") {
          totalCount
          edges {
            node {
              seq
              at
              actorName
              action
              flagTitle
              subjectName
              reason
              ...entry_entry
            }
          }
        }
      }
    `,
    query,
  );
  const rows = useMemo(() => data.list.edges.map(({ node }) => node), [data.list.edges]);
  const [shown, setShown] = useState<AuditEntry | null>(null);
  const columns = useColumns(setShown);
  if (rows.length === 0) return <EmptyState>{text("beta.audit.empty")}</EmptyState>;
  return (
    <>
      <Table
        label={text("beta.tab.audit")}
        rows={rows}
        rowKey={({ seq }) => String(seq)}
        Row={EntryRow}
        columns={columns}
        totalCount={data.list.totalCount ?? rows.length}
        onOpen={() => undefined}
        {...(hasNext && { onEndReached: () => void loadNext(PAGE_SIZE) })}
      />
      <Dialog open={shown !== null} onClose={() => setShown(null)} title={shown ? text("beta.audit.entry", { seq: shown.seq }) : ""}>
        {shown && <Entry entry={shown} />}
      </Dialog>
    </>
  );
}

function EntryRow({ row, columns }: RowProps<AuditEntry, AuditEntry>) {
  return <Cells data={row} columns={columns} />;
}

/** The one line of a phone: which beta, whom or what, and who. */
function onPhone({ flagTitle, subjectName, actorName }: AuditEntry): string {
  return [flagTitle, subjectName, actorName].filter(Boolean).join(" · ");
}

function useColumns(onShow: (entry: AuditEntry) => void): Column<AuditEntry>[] {
  const text = useText();
  const isPhone = usePhone();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "action",
        label: text("beta.audit.action"),
        width: 180,
        grow: 1,
        phone: "title",
        cell: (entry) => (
          <button type="button" className="link beta-action" onClick={() => onShow(entry)}>
            {text(`beta.action.${entry.action}`)}
          </button>
        ),
      },
      { id: "flag", label: text("beta.audit.beta"), width: 130, grow: 1, cell: ({ flagTitle }) => <bdi className="quiet">{flagTitle}</bdi> },
      { id: "subject", label: text("beta.audit.subject"), width: 130, grow: 1, cell: ({ subjectName }) => <bdi className="quiet">{subjectName}</bdi> },
      { id: "actor", label: text("beta.audit.actor"), width: 130, grow: 1, phone: "detail", cell: (entry) => <bdi>{isPhone ? onPhone(entry) : entry.actorName}</bdi> },
      { id: "reason", label: text("beta.reason"), width: 150, grow: 2, cell: ({ reason }) => <bdi className="quiet">{reason}</bdi> },
      { id: "at", label: text("beta.people.at"), width: 130, phone: "figure", cell: ({ at }) => <span className="quiet numeric">{format.dateTime(at)}</span> },
    ],
    [text, format, onShow, isPhone],
  );
}
