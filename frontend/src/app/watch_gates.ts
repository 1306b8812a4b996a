import { onFeatureClosed } from "./environment";

const POLL_MS = 60_000;

interface Evaluation {
  eventStreams?: { endpoint: { requestUri: string } }[];
}

/**
 * Call `refresh` when the flags of the session may have changed: an event of the stream (OFREP), an operation that was
 * answered as closed, or the page coming back to the front. Without a stream, it asks every minute.
 */
export function watchGates(viewerId: string, refresh: () => Promise<void>): void {
  const again = () => void refresh();
  onFeatureClosed(again);
  addEventListener("online", again);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) again();
  });
  void openStream(viewerId, again);
}

async function openStream(viewerId: string, onChange: () => void): Promise<void> {
  const url = await streamUrl(viewerId);
  if (!url) {
    setTimeout(() => {
      onChange();
      void openStream(viewerId, onChange);
    }, POLL_MS);
    return;
  }
  const source = new EventSource(url);
  source.addEventListener("message", onChange);
  source.addEventListener("error", () => {
    if (source.readyState !== EventSource.CLOSED) return; // the browser connects again by itself
    setTimeout(() => void openStream(viewerId, onChange), POLL_MS);
  });
}

async function streamUrl(viewerId: string): Promise<string | undefined> {
  const response = await fetch("/ofrep/v1/evaluate/flags", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ context: { targetingKey: viewerId } }),
  }).catch(() => null);
  if (!response?.ok) return undefined;
  return ((await response.json()) as Evaluation).eventStreams?.[0]?.endpoint.requestUri;
}
