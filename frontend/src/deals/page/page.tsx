import "./page.css";
import { useParams } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { Composer } from "../../app/record/composer";
import { Detail, Details } from "../../app/record/details";
import { CustomFields } from "../../app/record/edit/custom_fields";
import { RecordFrame } from "../../app/record/frame";
import { RecordHeader } from "../../app/record/header";
import { History } from "../../app/record/history";
import { RecordPage } from "../../app/record/page";
import { Planned } from "../../app/record/planned";
import { usePageQuery } from "../../app/record/use_page_query";
import { DealState } from "../deal_state";
import { DealActions } from "./actions";
import { DealFigures } from "./figures";
import { NEIGHBOURS } from "./neighbours";
import { Stages } from "./stages";
import type { customFields_query$key } from "../../app/record/edit/__generated__/customFields_query.graphql";
import type { pageDealQuery } from "./__generated__/pageDealQuery.graphql";

const PAGE = graphql`
  query pageDealQuery($id: ID!, $first: Int!) {
    deal(id: $id) {
      id
      version
      viewerCanUpdate
      viewerCanDelete
      title
      name: title
      status
      createdAt
      wonAt
      lostAt
      lostReason
      owner {
        id
        name
      }
      labels {
        id
        name
      }
      organization {
        id
        name
      }
      person {
        id
        name
      }
      customFields {
        ...customFields_value
      }
      ...actions_deal
      ...figures_deal
      ...stages_deal
    }
    planned: activities(first: 50, where: { dealId: { eq: $id }, isDone: false }, orderBy: [{ field: DUE }]) {
      ...planned_activities
    }
    done: activities(
      first: $first
      where: { dealId: { eq: $id }, isDone: true }
      orderBy: [{ field: DONE_AT, direction: DESC }]
    ) {
      ...history_done
    }
    notes(first: $first, where: { dealId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) {
      ...history_notes
    }
    files(first: $first, where: { dealId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) {
      ...history_files
    }
    ...composer_types
    ...customFields_query
    ...stages_query
  }
`;

const OLDER = graphql`
  query pageDealOlderQuery($id: ID!, $first: Int!, $done: String, $notes: String, $files: String, $withDone: Boolean!, $withNotes: Boolean!, $withFiles: Boolean!) {
    done: activities(first: $first, after: $done, where: { dealId: { eq: $id }, isDone: true }, orderBy: [{ field: DONE_AT, direction: DESC }]) @include(if: $withDone) {
      ...history_done
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    notes(first: $first, after: $notes, where: { dealId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) @include(if: $withNotes) {
      ...history_notes
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    files(first: $first, after: $files, where: { dealId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) @include(if: $withFiles) {
      ...history_files
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pageDealUpdateMutation($input: DealUpdateInput!) {
    result: dealUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const ENTITIES = ["DEAL"];
const LIST = { to: "/app/deals", label: "deals.title", neighbours: NEIGHBOURS };

/** All about one deal. */
export default function DealPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  return (
    <RecordFrame>
      <Content key={id} id={id} />
    </RecordFrame>
  );
}

function Content({ id }: { id: string }) {
  const { data, refresh, older } = usePageQuery<pageDealQuery>(PAGE, OLDER, id);
  const { deal, planned, done, notes, files } = data;
  if (!deal) return <NotFoundPage />;
  const about = { dealId: deal.id, organizationId: deal.organization?.id, personId: deal.person?.id };
  return (
    <RecordPage
      refresh={refresh}
      editable={deal.viewerCanUpdate ? { id: deal.id, version: deal.version, mutation: UPDATE } : null}
      header={
        <RecordHeader list={LIST} entity="DEAL" {...deal} deletable={deal.viewerCanDelete && { ...deal, kind: "DEAL" }} mark={<DealState status={deal.status} />}>
          <DealActions deal={deal} />
        </RecordHeader>
      }
      main={
        <>
          <Stages deal={deal} query={data} />
          <DealFigures deal={deal} />
          {deal.viewerCanUpdate && <Composer about={about} query={data} />}
          <Planned planned={planned} />
          <History done={done} notes={notes} files={files} older={older} />
        </>
      }
      side={<Facts deal={deal} query={data} />}
    />
  );
}

interface FactsProps {
  deal: NonNullable<pageDealQuery["response"]["deal"]>;
  query: customFields_query$key;
}

function Facts({ deal, query }: FactsProps) {
  const text = useText();
  const format = useFormat();
  const { organization, person, createdAt, wonAt, lostAt, lostReason, customFields } = deal;
  return (
    <Details>
      <Detail label={text("deals.organization")}>
        {organization && <a href={`/app/organizations/${organization.id}`}>{organization.name}</a>}
      </Detail>
      <Detail label={text("deals.person")}>{person && <a href={`/app/people/${person.id}`}>{person.name}</a>}</Detail>
      <Detail label={text("deals.created")}>{format.date(createdAt)}</Detail>
      <Detail label={text("deals.status.WON")}>{wonAt && format.date(wonAt)}</Detail>
      <Detail label={text("deals.status.LOST")}>{lostAt && format.date(lostAt)}</Detail>
      <Detail label={text("record.reason")}>{lostReason}</Detail>
      <CustomFields query={query} entities={ENTITIES} values={customFields} />
    </Details>
  );
}
