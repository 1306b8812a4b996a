import { createClient } from "graphql-ws";
import { graphql } from "react-relay";
import { getRequest } from "relay-runtime";

const CHANGED = graphql`
  subscription flagChangesSubscription {
    flagsChanged
  }
`;

/** A page that is left for another does not end the stream in between. */
const KEEP_MS = 5000;

/** Without a stream, as with too many sockets, pages are read again so often. */
const FALLBACK_MS = 30_000;

const listeners = new Set<() => void>();
let stop: (() => void) | null = null;

/** Call `onChange` after each change of a beta by others, or after the connection was away. One stream serves all. */
export function listenToFlags(onChange: () => void): () => void {
  listeners.add(onChange);
  stop ??= subscribe(() => listeners.forEach((listener) => listener()));
  return () => {
    listeners.delete(onChange);
    setTimeout(endUnheard, KEEP_MS);
  };
}

function endUnheard(): void {
  if (listeners.size > 0) return;
  stop?.();
  stop = null;
}

function subscribe(onChange: () => void): () => void {
  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: { connected: (_socket, _payload, wasRetry) => wasRetry && onChange() },
  });
  let timer: ReturnType<typeof setInterval> | undefined;
  const fallBack = () => {
    timer ??= setInterval(onChange, FALLBACK_MS); // without a role, the shell leaves the page
  };
  const end = client.subscribe({ query: getRequest(CHANGED).params.text! }, { next: onChange, error: fallBack, complete: fallBack });
  return () => {
    end();
    clearInterval(timer); // ending completes it, too
    void client.dispose();
  };
}
