import { useMemo } from "react";
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import type { Column } from "../../ui/table";
import { type ActionValues, AGAIN_ACTIONS, MEMBER_ACTIONS } from "./actions";
import { nameColumns, type PersonRow, quietColumn, rowOf } from "./columns";
import { type ListProps, PeopleTable } from "./people_table";
import { PAGE_SIZE, useRefreshed } from "./use_people";
import { lastUses } from "./uses";
import type { members_list$data, members_list$key } from "./__generated__/members_list.graphql";
import type { members_uses$key } from "./__generated__/members_uses.graphql";
import type { membersQuery } from "./__generated__/membersQuery.graphql";

const QUERY = graphql`
  query membersQuery($flag: ID!, $inactive: Boolean!, $first: Int!) {
    ...members_list @arguments(flag: $flag, inactive: $inactive, first: $first)
    ...members_uses @arguments(flag: $flag)
  }
`;

type Member = members_list$data["list"]["edges"][number]["node"];
const NO_ACTIONS: readonly never[] = [];

/** Members: who is in by name, since when, by whom, and when they used it last. */
export function Members(props: ListProps) {
  return <MemberList {...props} inactive={false} />;
}

/** Those who were members, and are no longer. */
export function Left(props: ListProps) {
  return <MemberList {...props} inactive />;
}

function MemberList({ flag, isArchived, visit, onChanged, inactive }: ListProps & { inactive: boolean }) {
  const text = useText();
  const variables = useMemo(() => ({ flag: flag.key, inactive, first: PAGE_SIZE }), [flag.key, inactive]);
  const query = useLazyLoadQuery<membersQuery>(QUERY, variables, { fetchPolicy: "store-and-network", fetchKey: visit });
  const { data, loadNext, hasNext } = usePaginationFragment<membersQuery, members_list$key>(
    graphql`
      fragment members_list on Query
      @refetchable(queryName: "membersPageQuery")
      @argumentDefinitions(
        flag: { type: "ID!" }
        inactive: { type: "Boolean!" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        list: betaMembers(flag: $flag, includeInactive: $inactive, first: $first, after: $after) @connection(key: "members_list") {
          totalCount
          edges {
            node {
              id
              source
              maxSeats
              grantedBy
              grantedAt
              note
              expiresAt
              revokedAt
              revokedBy
              revokedReason
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
  const rows = useMemo(() => {
    const nodes = data.list.edges.map(({ node }) => node).filter((node) => !inactive || isOver(node));
    return nodes.map((node) => ({ ...rowOf(node, wholeCompany), ...(!inactive && { current: valuesOf(node) }) }));
  }, [data.list.edges, inactive, wholeCompany]);
  const memberColumns = useMemberColumns(query);
  const leftColumns = useLeftColumns();
  const mayChange = useCan("FLAGS_CHANGE") && !isArchived;
  const mayExclude = useCan("FLAGS_EXCLUDE") && !isArchived;
  const ofMembers = useMemo(
    () => MEMBER_ACTIONS.filter(({ isDanger }) => (isDanger ? mayExclude : mayChange)),
    [mayChange, mayExclude],
  );
  return (
    <PeopleTable
      flag={flag}
      label={text(inactive ? "beta.people.left" : "beta.people.in")}
      empty={text(inactive ? "beta.people.leftEmpty" : "beta.people.inEmpty")}
      rows={rows}
      totalCount={inactive ? rows.length : (data.list.totalCount ?? rows.length)}
      columns={inactive ? leftColumns : memberColumns}
      actions={inactive ? (mayChange ? AGAIN_ACTIONS : NO_ACTIONS) : ofMembers}
      refresh={refresh}
      loadNext={hasNext ? () => void loadNext(PAGE_SIZE) : undefined}
    />
  );
}

function valuesOf({ expiresAt, maxSeats, note }: Member): ActionValues {
  return { expiresAt: expiresAt ?? null, seats: maxSeats ?? null, note: note ?? "" };
}

function isOver({ revokedAt, expiresAt }: Member): boolean {
  return Boolean(revokedAt) || Boolean(expiresAt && Date.parse(expiresAt) <= Date.now());
}

function useMemberColumns(query: members_uses$key): Column<PersonRow<Member>>[] {
  const text = useText();
  const format = useFormat();
  const uses = useFragment(
    graphql`
      fragment members_uses on Query @argumentDefinitions(flag: { type: "ID!" }) {
        betaUses(flag: $flag, first: 100) {
          nodes {
            lastUsedAt
            user {
              id
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        betaCompanyUses(flag: $flag) {
          lastUsedAt
          company {
            id
          }
        }
      }
    `,
    query,
  );
  return useMemo(() => {
    const { of, isComplete } = lastUses(uses);
    const used = ({ user, company }: Member) => {
      const at = of.get(user?.id ?? company.id);
      return at ? format.ago(at) : isComplete ? text("beta.people.never") : "–";
    };
    return [
      ...nameColumns<Member>(text("beta.name"), text("beta.people.who")),
      quietColumn<Member>("used", text("beta.people.lastUse"), used, { phone: "mark", width: 100 }),
      quietColumn<Member>("seats", text("beta.people.seats"), ({ user, maxSeats }) => (user ? "" : (maxSeats ?? text("beta.people.all"))), { width: 64 }),
      quietColumn<Member>("why", text("beta.people.why"), ({ source, grantedBy }) => text(`beta.source.${source}`, { name: grantedBy }), { width: 120, grow: 1 }),
      quietColumn<Member>("note", text("beta.people.note"), ({ note }) => <bdi>{note}</bdi>, { width: 100, grow: 1 }),
      quietColumn<Member>("since", text("beta.people.since"), ({ grantedAt }) => format.date(grantedAt), { width: 72 }),
      quietColumn<Member>("until", text("beta.people.until"), ({ expiresAt }) => (expiresAt ? format.date(expiresAt) : "–"), { width: 72 }),
    ];
  }, [text, format, uses]);
}

function useLeftColumns(): Column<PersonRow<Member>>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(() => {
    const how = ({ revokedAt, revokedBy, user }: Member) => {
      if (!revokedAt) return text("beta.people.expired");
      return revokedBy === user?.name ? text("beta.people.leftSelf") : text("beta.people.removedBy", { name: revokedBy ?? "–" });
    };
    return [
      ...nameColumns<Member>(text("beta.name"), text("beta.people.who")),
      quietColumn<Member>("how", text("beta.people.how"), how, { width: 150, grow: 1 }),
      quietColumn<Member>("reason", text("beta.reason"), ({ revokedReason }) => <bdi>{revokedReason}</bdi>, { width: 160, grow: 2 }),
      quietColumn<Member>("at", text("beta.people.at"), ({ revokedAt, expiresAt }) => format.date(revokedAt ?? expiresAt ?? ""), { width: 80, phone: "mark" }),
    ];
  }, [text, format]);
}
