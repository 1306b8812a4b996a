import { graphql, usePaginationFragment } from "react-relay";
import { AddRecord } from "../create/add_record";
import { useText } from "../i18n";
import { ContactLinks } from "./contact_links";
import type { people_organization$key } from "./__generated__/people_organization.graphql";
import type { peoplePageQuery } from "./__generated__/peoplePageQuery.graphql";

const PAGE_SIZE = 50;

/** People of an organization, with what writes to them or calls them. */
export function People({ organization }: { organization: people_organization$key }) {
  const text = useText();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<peoplePageQuery, people_organization$key>(
    graphql`
      fragment people_organization on Organization
      @refetchable(queryName: "peoplePageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
        id
        name
        people(first: $first, after: $after) @connection(key: "people_people") {
          totalCount
          edges {
            node {
              id
              name
              ...contactLinks_person
            }
          }
        }
      }
    `,
    organization,
  );
  const { edges, totalCount } = data.people;
  return (
    <section>
      <div className="section-head">
        <h2>
          {text("record.people")} <span className="quiet numeric">{totalCount}</span>
        </h2>
        <AddRecord kind="person" isPart organization={data} />
      </div>
      {edges.length === 0 && <p className="quiet none">{text("record.noPeople")}</p>}
      <ul className="lines">
        {edges.map(({ node }) => (
          <li key={node.id} className="line">
            <div className="line-text">
              <p>
                <a href={`/app/people/${node.id}`} className="strong">
                  <bdi>{node.name}</bdi>
                </a>
              </p>
              <ContactLinks person={node} />
            </div>
          </li>
        ))}
      </ul>
      {hasNext && (
        <button type="button" className="button" disabled={isLoadingNext} onClick={() => loadNext(PAGE_SIZE)}>
          {text(isLoadingNext ? "shell.loading" : "record.more")}
        </button>
      )}
    </section>
  );
}
