import { fetchQuery, graphql } from "react-relay";
import type { Find, Found } from "../feature";
import { pathOf } from "../record/paths";
import type { findQuery } from "./__generated__/findQuery.graphql";

const QUERY = graphql`
  query findQuery($query: String!) {
    search(query: $query, kinds: [ORGANIZATION, PERSON, DEAL, ACTIVITY, NOTE, FILE], first: 15) {
      excerpt {
        parts {
          text
        }
      }
      node {
        __typename
        ... on Organization {
          id
          name
          address {
            locality
          }
        }
        ... on Person {
          id
          name
          organization {
            name
          }
        }
        ... on Deal {
          id
          title
          organization {
            name
          }
        }
        ... on Activity {
          subject
          deal {
            id
            title
          }
          organization {
            id
            name
          }
          person {
            id
            name
          }
        }
        ... on Note {
          deal {
            id
            title
          }
          organization {
            id
            name
          }
          person {
            id
            name
          }
        }
        ... on File {
          name
          deal {
            id
            title
          }
          organization {
            id
            name
          }
          person {
            id
            name
          }
        }
      }
    }
  }
`;

type Node = findQuery["response"]["search"][number]["node"];
type Part = Extract<Node, { __typename: "Activity" | "Note" | "File" }>;

/** Find records of the public kinds. An activity, a note or a file leads to the record that it is about. */
export const findRecords: Find = async (environment, query) => {
  const data = await fetchQuery<findQuery>(environment, QUERY, { query }).toPromise();
  return (data?.search ?? []).flatMap(({ node, excerpt }) => {
    const text = excerpt?.parts.map((part) => part.text).join("") ?? "";
    return foundOf(node, text) ?? [];
  });
};

function foundOf(node: Node, excerpt: string): Found | undefined {
  switch (node.__typename) {
    case "Organization":
      return { path: pathOf(node)!, label: node.name, detail: node.address?.locality };
    case "Person":
      return { path: pathOf(node)!, label: node.name, detail: node.organization?.name };
    case "Deal":
      return { path: pathOf(node)!, label: node.title, detail: node.organization?.name };
    case "Activity":
      return partOf(node, node.subject);
    case "File":
      return partOf(node, node.name);
    case "Note":
      return partOf(node, excerpt);
    default:
      return undefined;
  }
}

function partOf({ deal, organization, person }: Part, label: string): Found | undefined {
  if (deal) return { path: pathOf({ __typename: "Deal", id: deal.id })!, label, detail: deal.title };
  if (organization) return { path: pathOf({ __typename: "Organization", id: organization.id })!, label, detail: organization.name };
  return person ? { path: pathOf({ __typename: "Person", id: person.id })!, label, detail: person.name } : undefined;
}
