import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useLoaded } from "../../app/record/use_loaded";
import { useViewer } from "../../app/viewer";
import { EmptyState } from "../../ui/states";
import { Cells, type Column, type RowProps, Table } from "../../ui/table";
import { BetasFrame } from "../parts/frame";
import { conditionNames } from "../parts/condition_names";
import { createOpWords } from "../parts/op_words";
import { changePath, listPath } from "../parts/paths";
import { useLive } from "../parts/use_live";
import { type ApprovalsSearch, SHOWN } from "./approvals_search";
import { ChangeStateMark } from "./change_state";
import { namesOf } from "./names_of";
import type { page_approvals$data, page_approvals$key } from "./__generated__/page_approvals.graphql";
import type { ChangeState, pageApprovalsQuery, pageApprovalsQuery$data } from "./__generated__/pageApprovalsQuery.graphql";

const PAGE_SIZE = 25;

const PAGE = graphql`
  query pageApprovalsQuery($state: ChangeState, $first: Int!) {
    ...page_approvals @arguments(state: $state, first: $first)
    featureFlags(first: 100, includeArchived: true) {
      nodes {
        key
        title
      }
    }
  }
`;

type Change = page_approvals$data["list"]["edges"][number]["node"];
interface Row extends Change {
  title: string;
}

/** Changes that wait for a second person, for their time, or to be applied. */
export default function ApprovalsPage() {
  const text = useText();
  const navigate = useNavigate();
  const { state = "IN_REVIEW" }: ApprovalsSearch = useSearch({ strict: false });
  const variables = useMemo(() => ({ state: state === "ALL" ? null : (state as ChangeState), first: PAGE_SIZE }), [state]);
  const { data: page, refresh } = useLoaded<pageApprovalsQuery>(PAGE, variables);
  const { data, loadNext, hasNext } = usePaginationFragment<pageApprovalsQuery, page_approvals$key>(
    graphql`
      fragment page_approvals on Query
      @refetchable(queryName: "pageApprovalsPageQuery")
      @argumentDefinitions(state: { type: "ChangeState" }, first: { type: "Int!" }, after: { type: "String" }) {
        list: changeRequests(state: $state, first: $first, after: $after) @connection(key: "approvals_list") {
          edges {
            node {
              id
              flag
              ops
              state
              author
              reason
              createdAt
              effectiveAt
              subjects {
                ...namesOf_subject @relay(mask: false)
              }
              conditionSubjects {
                ...conditionNames_subject @relay(mask: false)
              }
            }
          }
        }
      }
    `,
    page,
  );
  const columns = useColumns();
  const rows = useMemo(() => rowsOf(data, page), [data, page]);
  const isShort = rows.length <= PAGE_SIZE; // to read a longer list again would cut it
  useLive(useCallback(() => (isShort ? refresh() : Promise.resolve()), [isShort, refresh]));
  return (
    <BetasFrame>
      <nav className="page-tools" aria-label={text("beta.approvals.lists")}>
        {SHOWN.map((each) => (
          <Link
            key={each}
            to={`${listPath}/approvals`}
            search={{ state: each }}
            className={each === state ? "chip chip-set" : "chip"}
            aria-current={each === state ? "true" : undefined}
          >
            {text(`beta.approvals.${each}`)}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <EmptyState>{text(`beta.approvals.empty.${state === "IN_REVIEW" ? "review" : "other"}`)}</EmptyState>
      ) : (
        <Table
          label={text("beta.tab.approvals")}
          rows={rows}
          rowKey={({ id }) => id}
          Row={ChangeRow}
          columns={columns}
          onOpen={(path) => void navigate({ to: path })}
          {...(hasNext && { onEndReached: () => void loadNext(PAGE_SIZE) })}
        />
      )}
    </BetasFrame>
  );
}

function rowsOf({ list }: page_approvals$data, { featureFlags }: pageApprovalsQuery$data): Row[] {
  const titles = new Map(featureFlags.nodes.map(({ key, title }) => [key, title]));
  return list.edges.map(({ node }) => ({ ...node, title: titles.get(node.flag ?? "") ?? node.flag ?? "" }));
}

function ChangeRow({ row, columns }: RowProps<Row, Row>) {
  return <Cells data={row} columns={columns} />;
}

function useColumns(): Column<Row>[] {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  return useMemo(() => {
    const words = createOpWords(text, format, locale);
    return [
      {
        id: "what",
        label: text("beta.approvals.what"),
        width: 220,
        grow: 3,
        phone: "title",
        cell: ({ id, ops, subjects, conditionSubjects }) => (
          <a href={changePath(id)}>
            <bdi>{ops.map((op, index) => words(op, index, { subjects: namesOf(subjects), names: conditionNames(conditionSubjects) })).join("; ")}</bdi>
          </a>
        ),
      },
      { id: "flag", label: text("beta.audit.beta"), width: 130, grow: 1, phone: "detail", cell: ({ title }) => <bdi className="quiet">{title}</bdi> },
      { id: "reason", label: text("beta.reason"), width: 140, grow: 2, cell: ({ reason }) => <bdi className="quiet">{reason}</bdi> },
      { id: "author", label: text("beta.people.by"), width: 110, grow: 1, cell: ({ author }) => <bdi className="quiet">{author}</bdi> },
      { id: "age", label: text("beta.people.at"), width: 110, phone: "mark", cell: ({ createdAt }) => <span className="quiet numeric">{format.ago(createdAt)}</span> },
      {
        id: "state",
        label: text("beta.state"),
        width: 170,
        phone: "figure",
        cell: ({ state, effectiveAt }) => <ChangeStateMark state={state} effectiveAt={effectiveAt} />,
      },
    ];
  }, [text, format, locale]);
}
