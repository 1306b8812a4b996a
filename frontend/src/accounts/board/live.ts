import { createClient } from "graphql-ws";
import { graphql } from "react-relay";
import { getRequest } from "relay-runtime";
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
  }
`;

interface Listener {
  onChange: (accountId: string) => void;
  /** The connection was away, so changes may have been missed. */
  onReconnect: () => void;
}

/** Listen to changes of accounts by anybody. Returns a function that stops listening. */
export function listenToChanges({ onChange, onReconnect }: Listener): () => void {
  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: { connected: (_socket, _payload, wasRetry) => wasRetry && onReconnect() },
  });
  const stop = client.subscribe<{ accountChanged: live_change$data }>(
    { query: getRequest(CHANGED).params.text! },
    {
      next: ({ data }) => data && onChange(data.accountChanged.accountId),
      error: () => undefined, // a closed feature: the shell leaves the page
      complete: () => undefined,
    },
  );
  return () => {
    stop();
    void client.dispose();
  };
}
