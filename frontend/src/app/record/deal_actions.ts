import { graphql } from "react-relay";
import { useText } from "../i18n";
import { useUndoToast } from "./undo";
import { useWrite } from "./use_write";
import type { dealActionsLoseMutation } from "./__generated__/dealActionsLoseMutation.graphql";
import type { dealActionsReopenMutation } from "./__generated__/dealActionsReopenMutation.graphql";
import type { dealActionsWinMutation } from "./__generated__/dealActionsWinMutation.graphql";

/** Wins a deal. */
export const WIN = graphql`
  mutation dealActionsWinMutation($input: DealWinInput!) @raw_response_type {
    result: dealWin(input: $input) {
      deal {
        id
        version
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Marks a deal as lost. */
export const LOSE = graphql`
  mutation dealActionsLoseMutation($input: DealLoseInput!) {
    result: dealLose(input: $input) {
      deal {
        id
        version
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Opens a closed deal again. */
export const REOPEN = graphql`
  mutation dealActionsReopenMutation($input: DealReopenInput!) {
    result: dealReopen(input: $input) {
      deal {
        id
        version
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Return what wins, loses and reopens a deal. Winning and losing can be taken back for eight seconds. */
export function useDealActions({ id, version, title }: { id: string; version: number; title: string }) {
  const text = useText();
  const winning = useWrite<dealActionsWinMutation>(WIN);
  const losing = useWrite<dealActionsLoseMutation>(LOSE);
  const reopening = useWrite<dealActionsReopenMutation>(REOPEN);
  const offerReopen = useUndoToast<dealActionsReopenMutation>(REOPEN);
  const input = { id, expectedVersion: version };
  const win = () =>
    void winning.write({
      input,
      optimistic: { result: { deal: { id, version, status: "WON" }, userErrors: [] } },
      onDone: ({ deal }) => deal && offerReopen(text("record.won", { title }), { id, expectedVersion: deal.version }),
    });
  const lose = (lostReason: string | null) =>
    void losing.write({
      input: { ...input, lostReason },
      onDone: ({ deal }) => deal && offerReopen(text("record.lost", { title }), { id, expectedVersion: deal.version }),
    });
  const reopen = () => void reopening.write({ input });
  return {
    win,
    lose,
    reopen,
    isPending: winning.isPending || losing.isPending || reopening.isPending,
    problems: [...winning.problems, ...losing.problems, ...reopening.problems],
  };
}
