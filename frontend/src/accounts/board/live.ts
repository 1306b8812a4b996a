import { graphql } from "react-relay";
import { listen } from "../../app/live";
import type { live_change$data } from "./__generated__/live_change.graphql";

const CHANGED = graphql`
  subscription liveSubscription {
    accountChanged {
      ...live_change @relay(mask: false)
    }
  }
`;

export const CHANGE_FRAGMENT = graphql`
  fragment live_change on AccountChange {
    accountId
    revision
  }
`;

interface Listener {
  onChange: (accountId: string, revision: number) => void;
  /** The connection was away, so changes may have been missed. */
  onReconnect: () => void;
}

/** Listen to changes of accounts by anybody. Returns a function that stops listening. */
export function listenToChanges({ onChange, onReconnect }: Listener): () => void {
  const onNext = ({ accountChanged }: { accountChanged: live_change$data }) => onChange(accountChanged.accountId, accountChanged.revision);
  return listen(CHANGED, { onNext, onReconnect });
}
