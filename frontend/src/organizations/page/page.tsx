import { useParams } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { AddRecord } from "../../app/create/add_record";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { Composer } from "../../app/record/composer";
import { Deals } from "../../app/record/deals";
import { Detail, Details } from "../../app/record/details";
import { OrganizationFacts } from "../../app/record/edit/organization_facts";
import { CustomFields } from "../../app/record/edit/custom_fields";
import { RecordFrame } from "../../app/record/frame";
import { OutsideLink, RecordHeader } from "../../app/record/header";
import { History } from "../../app/record/history";
import { RecordPage } from "../../app/record/page";
import { Merge } from "../../app/record/merge";
import { People } from "../../app/record/people";
import { Planned } from "../../app/record/planned";
import { usePageQuery } from "../../app/record/use_page_query";
import type { customFields_query$key } from "../../app/record/edit/__generated__/customFields_query.graphql";
import { NEIGHBOURS } from "./neighbours";
import type { pageOrganizationQuery } from "./__generated__/pageOrganizationQuery.graphql";

const PAGE = graphql`
  query pageOrganizationQuery($id: ID!, $first: Int!) {
    organization(id: $id) {
      id
      version
      viewerCanUpdate
      viewerCanDelete
      name
      website
      linkedin
      industry
      employeeCount
      annualRevenue
      createdAt
      address {
        ...addressFields_address @relay(mask: false)
      }
      owner {
        id
        name
      }
      labels {
        id
        name
      }
      parent {
        id
        name
      }
      customFields {
        ...customFields_value
      }
      deals(first: 50) {
        totalCount
        nodes {
          id
          status
          wonAt
          lostAt
          ...deal_deal
        }
      }
      planned: activities(first: 50, where: { isDone: false }, orderBy: [{ field: DUE }]) {
        ...planned_activities
      }
      done: activities(first: $first, where: { isDone: true }, orderBy: [{ field: DONE_AT, direction: DESC }]) {
        ...history_done
      }
      notes(first: $first, orderBy: [{ field: CREATED_AT, direction: DESC }]) {
        ...history_notes
      }
      files(first: $first, orderBy: [{ field: CREATED_AT, direction: DESC }]) {
        ...history_files
      }
      ...people_organization
    }
    ...composer_types
    ...customFields_query
  }
`;

const OLDER = graphql`
  query pageOrganizationOlderQuery($id: ID!, $first: Int!, $done: String, $notes: String, $files: String, $withDone: Boolean!, $withNotes: Boolean!, $withFiles: Boolean!) {
    record: organization(id: $id) {
      done: activities(first: $first, after: $done, where: { isDone: true }, orderBy: [{ field: DONE_AT, direction: DESC }]) @include(if: $withDone) {
        ...history_done
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      notes(first: $first, after: $notes, orderBy: [{ field: CREATED_AT, direction: DESC }]) @include(if: $withNotes) {
        ...history_notes
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      files(first: $first, after: $files, orderBy: [{ field: CREATED_AT, direction: DESC }]) @include(if: $withFiles) {
        ...history_files
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pageOrganizationUpdateMutation($input: OrganizationUpdateInput!) {
    result: organizationUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const ENTITIES = ["ORGANIZATION"];
const LIST = { to: "/app/organizations", label: "organizations.title", neighbours: NEIGHBOURS };

/** All about one organization. */
export default function OrganizationPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  return (
    <RecordFrame>
      <Content key={id} id={id} />
    </RecordFrame>
  );
}

function Content({ id }: { id: string }) {
  const { data, refresh, older } = usePageQuery<pageOrganizationQuery>(PAGE, OLDER, id);
  const { organization } = data;
  if (!organization) return <NotFoundPage />;
  const { viewerCanUpdate, website, linkedin, deals, planned, done, notes, files } = organization;
  return (
    <RecordPage
      refresh={refresh}
      editable={organization.viewerCanUpdate ? { id: organization.id, version: organization.version, mutation: UPDATE } : null}
      header={
        <RecordHeader list={LIST} entity="ORGANIZATION" {...organization} deletable={organization.viewerCanDelete && { ...organization, kind: "ORGANIZATION" }}>
          <OutsideLink address={website} />
          <OutsideLink address={linkedin} label="LinkedIn" />
          {viewerCanUpdate && <Merge kind="ORGANIZATION" record={organization} />}
        </RecordHeader>
      }
      main={
        <>
          {viewerCanUpdate && <Composer about={{ organizationId: organization.id }} query={data} />}
          <Planned planned={planned} />
          <History done={done} notes={notes} files={files} older={older} />
        </>
      }
      side={
        <>
          <Facts organization={organization} query={data} />
          <Deals deals={deals.nodes} totalCount={deals.totalCount} action={<AddRecord kind="deal" isPart organization={organization} />} />
          <People organization={organization} />
        </>
      }
    />
  );
}

type Organization = NonNullable<pageOrganizationQuery["response"]["organization"]>;

interface FactsProps {
  organization: Organization;
  query: customFields_query$key;
}

function Facts({ organization, query }: FactsProps) {
  const text = useText();
  const format = useFormat();
  const { parent, createdAt, customFields } = organization;
  return (
    <Details>
      <OrganizationFacts {...organization} />
      <Detail label={text("organizations.parent")}>{parent && <a href={`/app/organizations/${parent.id}`}>{parent.name}</a>}</Detail>
      <Detail label={text("organizations.created")}>{format.date(createdAt)}</Detail>
      <CustomFields query={query} entities={ENTITIES} values={customFields} />
    </Details>
  );
}
