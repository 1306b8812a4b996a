import { type Client, createClient } from "graphql-ws";
import { getRequest, type GraphQLTaggedNode } from "relay-runtime";

const PAUSE_MS = 15_000;

interface Listener<Data> {
  variables?: Record<string, unknown>;
  onNext: (data: Data) => void;
  /** The connection was away, so messages may have been missed. */
  onReconnect?: () => void;
  /** The connection was lost, or the server ended the subscription. It begins again by itself. */
  onLost?: () => void;
}

let client: Client | undefined;
const reconnected = new Set<() => void>();
const lost = new Set<() => void>();

/** The one connection of the page. It is open as long as there are listeners. */
function connection(): Client {
  client ??= createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: {
      connected: (_socket, _payload, wasRetry) => wasRetry && reconnected.forEach((listener) => listener()),
      closed: () => lost.forEach((listener) => listener()),
    },
  });
  return client;
}

const ignore = () => undefined;

/** Listen to a subscription. It begins again a while after the server has ended it. Returns what stops listening. */
export function listen<Data>(operation: GraphQLTaggedNode, { variables = {}, onNext, onReconnect = ignore, onLost = ignore }: Listener<Data>): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Two listeners may be the same function, and each leaves by itself.
  const again = () => onReconnect();
  const away = () => onLost();
  reconnected.add(again);
  lost.add(away);
  let unsubscribe = begin();

  function begin(): () => void {
    return connection().subscribe<Data>(
      { query: getRequest(operation).params.text!, variables },
      { next: ({ data }) => data && !isStopped && onNext(data), error: beginLater, complete: beginLater },
    );
  }

  function beginLater(): void {
    if (isStopped) return; // the client completes what was stopped, too, a moment later
    onLost();
    timer = setTimeout(() => {
      unsubscribe = begin();
      onReconnect();
    }, PAUSE_MS);
  }

  return () => {
    isStopped = true;
    reconnected.delete(again);
    lost.delete(away);
    unsubscribe();
    clearTimeout(timer);
  };
}
