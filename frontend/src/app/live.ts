import { type Client, createClient } from "graphql-ws";
import { getRequest, type GraphQLTaggedNode } from "relay-runtime";

const PAUSE_MS = 15_000;

interface Listener<Data> {
  onNext: (data: Data) => void;
  /** The connection was away, so messages may have been missed. */
  onReconnect: () => void;
}

let client: Client | undefined;
const reconnected = new Set<() => void>();

/** The one connection of the page. It is open as long as there are listeners. */
function connection(): Client {
  client ??= createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: { connected: (_socket, _payload, wasRetry) => wasRetry && reconnected.forEach((listener) => listener()) },
  });
  return client;
}

/** Listen to a subscription. It begins again a while after the server has ended it. Returns what stops listening. */
export function listen<Data>(operation: GraphQLTaggedNode, { onNext, onReconnect }: Listener<Data>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = begin();
  reconnected.add(onReconnect);

  function begin(): () => void {
    return connection().subscribe<Data>(
      { query: getRequest(operation).params.text! },
      { next: ({ data }) => data && onNext(data), error: beginLater, complete: beginLater },
    );
  }

  function beginLater(): void {
    timer = setTimeout(() => {
      unsubscribe = begin();
      onReconnect();
    }, PAUSE_MS);
  }

  return () => {
    reconnected.delete(onReconnect);
    unsubscribe();
    clearTimeout(timer);
  };
}
