import type { GraphQLTaggedNode } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { listen } from "./live";

interface Sink {
  next: (message: { data: unknown }) => void;
  complete: () => void;
}

const sinks: Sink[] = [];

// A client that, like graphql-ws, completes what was stopped a moment later.
vi.mock("graphql-ws", () => ({
  createClient: () => ({
    subscribe: (_request: object, sink: Sink) => {
      sinks.push(sink);
      return () => void Promise.resolve().then(() => sink.complete());
    },
  }),
}));
vi.mock("relay-runtime", () => ({ getRequest: () => ({ params: { text: "subscription { it }" } }) }));

const OPERATION = {} as GraphQLTaggedNode;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { origin: "http://localhost" });
  sinks.length = 0;
});

test("a subscription that the server ended begins again, and says so", async () => {
  const [onLost, onReconnect] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const stop = listen(OPERATION, { onNext: () => undefined, onReconnect, onLost });
  sinks[0]!.complete();
  expect(onLost).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sinks).toHaveLength(2);
  expect(onReconnect).toHaveBeenCalledOnce();
  stop();
});

test("a subscription that was stopped stays so", async () => {
  const onNext = vi.fn<(data: unknown) => void>();
  const stop = listen(OPERATION, { onNext });
  sinks[0]!.next({ data: 1 });
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  sinks[0]!.next({ data: 2 });
  expect(sinks).toHaveLength(1);
  expect(onNext.mock.calls).toEqual([[1]]);
});
