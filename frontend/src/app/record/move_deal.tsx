import { graphql } from "react-relay";
import { useText } from "../i18n";
import { Problems } from "./problems";
import { RecordSearch, type Chosen } from "./record_search";
import { useUndoToast } from "./undo";
import { useWrite } from "./use_write";
import type { moveDealMutation } from "./__generated__/moveDealMutation.graphql";

const MOVE = graphql`
  mutation moveDealMutation($input: DealMoveInput!) {
    result: dealMove(input: $input) {
      deal {
        id
        version
        organization {
          id
          name
        }
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  deal: { readonly id: string; readonly version: number; readonly title: string; readonly organization: { readonly id: string } | null | undefined };
  onClose: () => void;
}

/** Moves a deal to another organization. What is planned for it goes along. */
export function MoveDeal({ deal, onClose }: Props) {
  const text = useText();
  const { id, version, title, organization } = deal;
  const { write, isPending, problems } = useWrite<moveDealMutation>(MOVE);
  const offerUndo = useUndoToast<moveDealMutation>(MOVE);
  const moveTo = (target: Chosen) =>
    void write({
      input: { id, expectedVersion: version, organizationId: target.id },
      onDone: (result) => {
        const back = { id, expectedVersion: result.deal?.version ?? null, organizationId: organization?.id ?? null };
        offerUndo(text("record.moved", { title, name: target.name }), back);
        onClose();
      },
    });
  return (
    <>
      <RecordSearch kind="ORGANIZATION" label={text("record.organization")} except={organization?.id} isPending={isPending} onChoose={moveTo} />
      <Problems problems={problems} />
    </>
  );
}
