import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import type { Column } from "../../ui/table";
import { flagPath } from "../parts/paths";
import { AGAIN_ACTIONS, INVITED_ACTIONS } from "./actions";
import { nameColumns, type PersonRow, quietColumn, rowOf } from "./columns";
import { type ListProps, PeopleTable } from "./people_table";
import { PAGE_SIZE, useRefreshed } from "./use_people";
import type { invitations_list$data, invitations_list$key } from "./__generated__/invitations_list.graphql";
import type { invitationsQuery } from "./__generated__/invitationsQuery.graphql";

const QUERY = graphql`
  query invitationsQuery($flag: ID!, $state: BetaInvitationState!, $first: Int!) {
    ...invitations_list @arguments(flag: $flag, state: $state, first: $first)
  }
`;

type Invitation = invitations_list$data["list"]["edges"][number]["node"];
const NO_ACTIONS: readonly never[] = [];

/** Invitations that were not answered yet. */
export function Invited(props: ListProps) {
  const text = useText();
  const empty = (
    <>
      {text("beta.people.invitedEmpty")} <Link to={flagPath(props.flag.key, "invite")}>{text("beta.flag.invite")}</Link>
    </>
  );
  return <InvitationList {...props} state="PENDING" label={text("beta.people.invited")} empty={empty} />;
}

/** Invitations that were declined. */
export function Declined(props: ListProps) {
  const text = useText();
  return <InvitationList {...props} state="DECLINED" label={text("beta.people.declined")} empty={text("beta.people.declinedEmpty")} />;
}

interface Props extends ListProps {
  state: "PENDING" | "DECLINED";
  label: string;
  empty: ReactNode;
}

function InvitationList({ flag, isArchived, visit, onChanged, state, label, empty }: Props) {
  const text = useText();
  const variables = useMemo(() => ({ flag: flag.key, state, first: PAGE_SIZE }), [flag.key, state]);
  const query = useLazyLoadQuery<invitationsQuery>(QUERY, variables, { fetchPolicy: "store-and-network", fetchKey: visit });
  const { data, loadNext, hasNext } = usePaginationFragment<invitationsQuery, invitations_list$key>(
    graphql`
      fragment invitations_list on Query
      @refetchable(queryName: "invitationsPageQuery")
      @argumentDefinitions(
        flag: { type: "ID!" }
        state: { type: "BetaInvitationState!" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        list: betaInvitations(flag: $flag, state: $state, first: $first, after: $after) @connection(key: "invitations_list") {
          totalCount
          edges {
            node {
              id
              email
              message
              maxSeats
              invitedBy
              invitedAt
              expiresAt
              answeredBy
              answeredAt
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
  const mayChange = useCan("FLAGS_CHANGE") && !isArchived;
  return (
    <PeopleTable
      flag={flag}
      label={label}
      empty={empty}
      rows={rows}
      totalCount={data.list.totalCount ?? rows.length}
      columns={useColumns(state)}
      actions={!mayChange ? NO_ACTIONS : state === "PENDING" ? INVITED_ACTIONS : AGAIN_ACTIONS}
      refresh={refresh}
      loadNext={hasNext ? () => void loadNext(PAGE_SIZE) : undefined}
    />
  );
}

function useColumns(state: Props["state"]): Column<PersonRow<Invitation>>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(() => {
    const ends =
      state === "PENDING"
        ? quietColumn<Invitation>("until", text("beta.people.until"), ({ expiresAt }) => format.date(expiresAt), { width: 80, phone: "mark" })
        : quietColumn<Invitation>("answered", text("beta.people.answered"), ({ answeredAt }) => answeredAt && format.date(answeredAt), { phone: "mark" });
    return [
      ...nameColumns<Invitation>(text("beta.name"), text("beta.people.who")),
      quietColumn<Invitation>("message", text("beta.message"), ({ message }) => <bdi>{message}</bdi>, { width: 140, grow: 2 }),
      quietColumn<Invitation>("by", text("beta.people.by"), ({ invitedBy }) => <bdi>{invitedBy}</bdi>, { width: 110, grow: 1 }),
      quietColumn<Invitation>("at", text("beta.people.at"), ({ invitedAt }) => format.date(invitedAt), { width: 80 }),
      ends,
    ];
  }, [state, text, format]);
}
