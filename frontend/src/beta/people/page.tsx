import { Link, useParams, useSearch } from "@tanstack/react-router";
import { type ComponentType, Suspense, useMemo } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage, PagePending } from "../../app/page_states";
import { useListVisit } from "../../app/page_visit";
import { useLoaded } from "../../app/record/use_loaded";
import { FlagFrame } from "../parts/flag_frame";
import { flagPath } from "../parts/paths";
import { Exclusions } from "./exclusions";
import { Declined, Invited } from "./invitations";
import { Left, Members } from "./members";
import { LISTS, type PeopleList, type PeopleSearch } from "./people_search";
import type { ListProps } from "./people_table";
import { Requests } from "./requests";
import type { pageBetaPeopleQuery, pageBetaPeopleQuery$data } from "./__generated__/pageBetaPeopleQuery.graphql";

const PAGE = graphql`
  query pageBetaPeopleQuery($key: ID!) {
    featureFlag(key: $key) {
      key
      version
      archivedAt
      ...flagFrame_flag
    }
    in: betaMembers(flag: $key, first: 1) {
      totalCount
    }
    ever: betaMembers(flag: $key, includeInactive: true, first: 1) {
      totalCount
    }
    asked: betaRequests(flag: $key, first: 1) {
      totalCount
    }
    invited: betaInvitations(flag: $key, state: PENDING, first: 1) {
      totalCount
    }
    declined: betaInvitations(flag: $key, state: DECLINED, first: 1) {
      totalCount
    }
    out: betaExclusions(flag: $key, first: 1) {
      totalCount
    }
  }
`;

const CONTENTS: Record<PeopleList, ComponentType<ListProps>> = {
  in: Members,
  asked: Requests,
  invited: Invited,
  declined: Declined,
  left: Left,
  out: Exclusions,
};

/** Who is in a beta, asks for it, is invited, declined, gone, and kept out. */
export default function PeoplePage() {
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { show = "in" }: PeopleSearch = useSearch({ strict: false });
  const { data, refresh } = useLoaded<pageBetaPeopleQuery>(PAGE, useMemo(() => ({ key }), [key]));
  const visit = useListVisit();
  const flag = data.featureFlag;
  if (!flag) return <NotFoundPage />;
  const List = CONTENTS[show];
  return (
    <FlagFrame flag={flag}>
      <Lists flagKey={key} show={show} counts={data} />
      <Suspense fallback={<PagePending />}>
        <List key={show} visit={visit} flag={flag} isArchived={Boolean(flag.archivedAt)} onChanged={refresh} />
      </Suspense>
    </FlagFrame>
  );
}

interface ListsProps {
  flagKey: string;
  show: PeopleList;
  counts: pageBetaPeopleQuery$data;
}

function Lists({ flagKey, show, counts }: ListsProps) {
  const text = useText();
  const format = useFormat();
  const countOf: Record<PeopleList, number> = {
    in: counts.in.totalCount ?? 0,
    asked: counts.asked.totalCount ?? 0,
    invited: counts.invited.totalCount ?? 0,
    declined: counts.declined.totalCount ?? 0,
    left: (counts.ever.totalCount ?? 0) - (counts.in.totalCount ?? 0),
    out: counts.out.totalCount ?? 0,
  };
  return (
    <nav className="page-tools" aria-label={text("beta.people.lists")}>
      {LISTS.map((list) => (
        <Link
          key={list}
          to={flagPath(flagKey, "people")}
          search={{ show: list }}
          className={list === show ? "chip chip-set" : "chip"}
          aria-current={list === show ? "true" : undefined}
        >
          {text(`beta.people.${list}`)} <span className="numeric">{format.number(countOf[list])}</span>
        </Link>
      ))}
    </nav>
  );
}
