import { useMemo, useState } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import { Dialog } from "../../ui/dialog";
import type { Column } from "../../ui/table";
import { ChangeForm } from "../parts/change_form";
import { Refreshing } from "../parts/frame";
import { type Found, SubjectSearch } from "../parts/subject_search";
import { OUT_ACTIONS } from "./actions";
import { nameColumns, type PersonRow, quietColumn, rowOf } from "./columns";
import { type ListProps, PeopleTable } from "./people_table";
import { PAGE_SIZE, useRefreshed } from "./use_people";
import type { exclusions_list$data, exclusions_list$key } from "./__generated__/exclusions_list.graphql";
import type { exclusionsQuery } from "./__generated__/exclusionsQuery.graphql";

const QUERY = graphql`
  query exclusionsQuery($flag: ID!, $first: Int!) {
    ...exclusions_list @arguments(flag: $flag, first: $first)
  }
`;

type Exclusion = exclusions_list$data["list"]["edges"][number]["node"];
const NO_ACTIONS: readonly never[] = [];

/** Those who are kept out, whatever else lets them in. */
export function Exclusions({ flag, isArchived, visit, onChanged }: ListProps) {
  const text = useText();
  const variables = useMemo(() => ({ flag: flag.key, first: PAGE_SIZE }), [flag.key]);
  const query = useLazyLoadQuery<exclusionsQuery>(QUERY, variables, { fetchPolicy: "store-and-network", fetchKey: visit });
  const { data, loadNext, hasNext } = usePaginationFragment<exclusionsQuery, exclusions_list$key>(
    graphql`
      fragment exclusions_list on Query
      @refetchable(queryName: "exclusionsPageQuery")
      @argumentDefinitions(flag: { type: "ID!" }, first: { type: "Int!" }, after: { type: "String" }) {
        list: betaExclusions(flag: $flag, first: $first, after: $after) @connection(key: "exclusions_list") {
          totalCount
          edges {
            node {
              id
              reason
              excludedBy
              excludedAt
              company {
                id
                name
              }
              user {
                id
                name
                email
              }
            }
          }
        }
      }
    `,
    query,
  );
  const refresh = useRefreshed({ query: QUERY, variables, count: data.list.edges.length, onChanged });
  const wholeCompany = text("beta.people.wholeCompany");
  const rows = useMemo(() => data.list.edges.map(({ node }) => rowOf(node, wholeCompany)), [data.list.edges, wholeCompany]);
  const mayLift = useCan("FLAGS_CHANGE") && !isArchived;
  const mayExclude = useCan("FLAGS_EXCLUDE") && !isArchived;
  return (
    <Refreshing refresh={refresh}>
      {mayExclude && <Exclude flag={flag} />}
      <PeopleTable
        flag={flag}
        label={text("beta.people.out")}
        empty={text("beta.people.outEmpty")}
        rows={rows}
        totalCount={data.list.totalCount ?? rows.length}
        columns={useColumns()}
        actions={mayLift ? OUT_ACTIONS : NO_ACTIONS}
        refresh={refresh}
        loadNext={hasNext ? () => void loadNext(PAGE_SIZE) : undefined}
      />
    </Refreshing>
  );
}

function useColumns(): Column<PersonRow<Exclusion>>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      ...nameColumns<Exclusion>(text("beta.name"), text("beta.people.who")),
      quietColumn<Exclusion>("reason", text("beta.reason"), ({ reason }) => <bdi>{reason}</bdi>, { width: 160, grow: 2 }),
      quietColumn<Exclusion>("by", text("beta.people.by"), ({ excludedBy }) => <bdi>{excludedBy}</bdi>, { width: 110, grow: 1 }),
      quietColumn<Exclusion>("at", text("beta.people.at"), ({ excludedAt }) => format.date(excludedAt), { width: 80, phone: "mark" }),
    ],
    [text, format],
  );
}

/** Keeps a user or a company out who is not in a list yet. */
function Exclude({ flag }: Pick<ListProps, "flag">) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Found | null>(null);
  const close = () => (setOpen(false), setChosen(null));
  return (
    <div className="page-tools">
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {text("beta.people.keepOut")}
      </button>
      <Dialog open={isOpen} onClose={close} title={chosen ? `${text("beta.act.exclude")}: ${chosen.name}` : text("beta.people.keepOut")}>
        {chosen ? (
          <ChangeForm flag={flag} op={{ exclude: chosen.subject }} submit={text("beta.act.exclude")} isDanger needsReason onDone={close} />
        ) : (
          <SubjectSearch label={text("beta.find")} onChoose={setChosen} />
        )}
      </Dialog>
    </div>
  );
}
