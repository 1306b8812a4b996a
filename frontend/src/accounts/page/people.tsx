import { graphql, usePaginationFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { telephoneLink } from "./links";
import type { people_account$data, people_account$key } from "./__generated__/people_account.graphql";
import type { peoplePageQuery } from "./__generated__/peoplePageQuery.graphql";

const PAGE_SIZE = 50;

/** People at the account, with what writes to them or calls them. */
export function People({ account }: { account: people_account$key }) {
  const text = useText();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<peoplePageQuery, people_account$key>(
    graphql`
      fragment people_account on Account
      @refetchable(queryName: "peoplePageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
        people(first: $first, after: $after) @connection(key: "people_people") {
          totalCount
          edges {
            node {
              id
              name
              emails {
                value
              }
              phones {
                value
              }
            }
          }
        }
      }
    `,
    account,
  );
  const { edges, totalCount } = data.people;
  return (
    <section>
      <h2>
        {text("accounts.page.people")} <span className="quiet numeric">{totalCount}</span>
      </h2>
      {edges.length === 0 && <p className="quiet none">{text("accounts.page.noPeople")}</p>}
      <ul className="lines">
        {edges.map(({ node }) => (
          <Person key={node.id} {...node} />
        ))}
      </ul>
      {hasNext && (
        <button type="button" className="button" disabled={isLoadingNext} onClick={() => loadNext(PAGE_SIZE)}>
          {text(isLoadingNext ? "shell.loading" : "accounts.page.more")}
        </button>
      )}
    </section>
  );
}

type PersonData = people_account$data["people"]["edges"][number]["node"];

function Person({ name, emails, phones }: PersonData) {
  return (
    <li className="line">
      <div className="line-text">
        <p>
          <bdi className="strong">{name}</bdi>
        </p>
        <p className="person-links">
          {emails.map(({ value }) => (
            <a key={value} href={`mailto:${value}`}>
              {value}
            </a>
          ))}
          {phones.map(({ value }) => (
            <a key={value} href={telephoneLink(value)} className="numeric">
              {value}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}
