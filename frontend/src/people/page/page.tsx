import { useParams } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { AddRecord } from "../../app/create/add_record";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { Composer } from "../../app/record/composer";
import { ContactLinks } from "../../app/record/contact_links";
import { Deals } from "../../app/record/deals";
import { Detail, Details } from "../../app/record/details";
import { CustomFields } from "../../app/record/edit/custom_fields";
import { RecordFrame } from "../../app/record/frame";
import { RecordHeader } from "../../app/record/header";
import { History } from "../../app/record/history";
import { Merge } from "../../app/record/merge";
import { RecordPage } from "../../app/record/page";
import { Planned } from "../../app/record/planned";
import { usePageQuery } from "../../app/record/use_page_query";
import type { customFields_query$key } from "../../app/record/edit/__generated__/customFields_query.graphql";
import { NEIGHBOURS } from "./neighbours";
import type { pagePersonQuery } from "./__generated__/pagePersonQuery.graphql";

const PAGE = graphql`
  query pagePersonQuery($id: ID!, $first: Int!) {
    person(id: $id) {
      id
      version
      viewerCanUpdate
      viewerCanDelete
      name
      createdAt
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
      customFields {
        ...customFields_value
      }
      ...contactLinks_person
    }
    deals(first: 50, where: { personId: { eq: $id } }) {
      totalCount
      nodes {
        id
        status
        wonAt
        lostAt
        ...deal_deal
      }
    }
    planned: activities(first: 50, where: { personId: { eq: $id }, isDone: false }, orderBy: [{ field: DUE }]) {
      ...planned_activities
    }
    done: activities(
      first: $first
      where: { personId: { eq: $id }, isDone: true }
      orderBy: [{ field: DONE_AT, direction: DESC }]
    ) {
      ...history_done
    }
    notes(first: $first, where: { personId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) {
      ...history_notes
    }
    files(first: $first, where: { personId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) {
      ...history_files
    }
    ...composer_types
    ...customFields_query
  }
`;

const OLDER = graphql`
  query pagePersonOlderQuery($id: ID!, $first: Int!, $done: String, $notes: String, $files: String, $withDone: Boolean!, $withNotes: Boolean!, $withFiles: Boolean!) {
    done: activities(first: $first, after: $done, where: { personId: { eq: $id }, isDone: true }, orderBy: [{ field: DONE_AT, direction: DESC }]) @include(if: $withDone) {
      ...history_done
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    notes(first: $first, after: $notes, where: { personId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) @include(if: $withNotes) {
      ...history_notes
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    files(first: $first, after: $files, where: { personId: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) @include(if: $withFiles) {
      ...history_files
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pagePersonUpdateMutation($input: PersonUpdateInput!) {
    result: personUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const ENTITIES = ["PERSON"];
const LIST = { to: "/app/people", label: "people.title", neighbours: NEIGHBOURS };

/** All about one person. */
export default function PersonPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  return (
    <RecordFrame>
      <Content key={id} id={id} />
    </RecordFrame>
  );
}

function Content({ id }: { id: string }) {
  const { data, refresh, older } = usePageQuery<pagePersonQuery>(PAGE, OLDER, id);
  const { person, deals, planned, done, notes, files } = data;
  if (!person) return <NotFoundPage />;
  const about = { personId: person.id, organizationId: person.organization?.id };
  return (
    <RecordPage
      refresh={refresh}
      editable={person.viewerCanUpdate ? { id: person.id, version: person.version, mutation: UPDATE } : null}
      header={
        <RecordHeader list={LIST} entity="PERSON" {...person} deletable={person.viewerCanDelete && { ...person, kind: "PERSON" }}>
          <ContactLinks person={person} />
          {person.viewerCanUpdate && <Merge kind="PERSON" record={person} />}
        </RecordHeader>
      }
      main={
        <>
          {person.viewerCanUpdate && <Composer about={about} query={data} />}
          <Planned planned={planned} />
          <History done={done} notes={notes} files={files} older={older} />
        </>
      }
      side={
        <>
          <Facts person={person} query={data} />
          <Deals deals={deals.nodes} totalCount={deals.totalCount} action={<AddRecord kind="deal" isPart person={person} organization={person.organization ?? undefined} />} />
        </>
      }
    />
  );
}

interface FactsProps {
  person: NonNullable<pagePersonQuery["response"]["person"]>;
  query: customFields_query$key;
}

function Facts({ person, query }: FactsProps) {
  const text = useText();
  const format = useFormat();
  const { organization, createdAt, customFields } = person;
  return (
    <Details>
      <Detail label={text("people.organization")}>
        {organization && <a href={`/app/organizations/${organization.id}`}>{organization.name}</a>}
      </Detail>
      <Detail label={text("people.created")}>{format.date(createdAt)}</Detail>
      <CustomFields query={query} entities={ENTITIES} values={customFields} />
    </Details>
  );
}
