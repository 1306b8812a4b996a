import { graphql } from "react-relay";
import { listen } from "../../app/live";

const CHANGED = graphql`
  subscription flagChangesSubscription {
    flagsChanged
  }
`;

/** A page that is left for another does not end the stream in between. */
const KEEP_MS = 5000;

const listeners = new Set<() => void>();
let stop: (() => void) | null = null;

/** Call `onChange` after each change of a beta by others, or after the connection was away. One stream serves all. */
export function listenToFlags(onChange: () => void): () => void {
  listeners.add(onChange);
  stop ??= listen(CHANGED, { onNext: notifyAll, onReconnect: notifyAll });
  return () => {
    listeners.delete(onChange);
    setTimeout(endUnheard, KEEP_MS);
  };
}

function notifyAll(): void {
  for (const listener of listeners) listener();
}

function endUnheard(): void {
  if (listeners.size > 0) return;
  stop?.();
  stop = null;
}
