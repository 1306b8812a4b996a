import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { RecordFrame } from "../frame";
import { DeleteDialog } from "./delete_dialog";
import type { Deletable } from "./deletions";
import type { deleteByIdQuery, deleteByIdQuery$data } from "./__generated__/deleteByIdQuery.graphql";

interface Props {
  id: string;
  onClose: () => void;
  onDeleted?: (() => void) | undefined;
  onRestored?: (() => void) | undefined;
}

/** Asks before a row or a card is deleted. It reads the record first; nothing is shown to those who may not delete it. */
export default function DeleteById(props: Props) {
  return (
    <Suspense>
      <RecordFrame>
        <Ask {...props} />
      </RecordFrame>
    </Suspense>
  );
}

function Ask({ id, onClose, onDeleted, onRestored }: Props) {
  const { node } = useLazyLoadQuery<deleteByIdQuery>(
    graphql`
      query deleteByIdQuery($id: ID!) {
        node(id: $id) {
          __typename
          ... on Activity {
            id
            version
            viewerCanDelete
            subject
          }
          ... on Deal {
            id
            version
            viewerCanDelete
            title
          }
          ... on Organization {
            id
            version
            viewerCanDelete
            name
          }
          ... on Person {
            id
            version
            viewerCanDelete
            name
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "network-only" },
  );
  const record = recordOf(node);
  return record && <DeleteDialog record={record} open onClose={onClose} onDeleted={onDeleted} onRestored={onRestored} />;
}

function recordOf(node: deleteByIdQuery$data["node"]): Deletable | null {
  switch (node?.__typename) {
    case "Activity":
      return node.viewerCanDelete ? { ...node, kind: "ACTIVITY", name: node.subject } : null;
    case "Deal":
      return node.viewerCanDelete ? { ...node, kind: "DEAL", name: node.title } : null;
    case "Organization":
      return node.viewerCanDelete ? { ...node, kind: "ORGANIZATION" } : null;
    case "Person":
      return node.viewerCanDelete ? { ...node, kind: "PERSON" } : null;
    default:
      return null;
  }
}
