import { fetchQuery } from "relay-runtime";
import { afterEach, expect, it, vi } from "vitest";
import { createEnvironment, keyOf } from "./environment";
import artifact from "./notifications/__generated__/eventPagesQuery.graphql";

const REQUEST = { ...artifact, params: { ...artifact.params, id: "of-the-build" } } as unknown as typeof artifact;
const UNKNOWN = { errors: [{ message: "", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] };

afterEach(() => vi.unstubAllGlobals());

/** Run the query; return the bodies of its requests. */
async function requestsOf(...answers: object[]): Promise<Record<string, unknown>[]> {
  const bodies: Record<string, unknown>[] = [];
  vi.stubGlobal("fetch", async (_path: string, { body }: { body: string }) => {
    bodies.push(JSON.parse(body));
    return { json: async () => answers[bodies.length - 1] };
  });
  await fetchQuery(createEnvironment(), REQUEST, {}).toPromise();
  return bodies;
}

it("names the document of an operation instead of sending it", async () => {
  const [first, ...more] = await requestsOf({ data: { events: null } });
  expect(first).toEqual({ documentId: "of-the-build", operationName: "eventPagesQuery", variables: expect.any(Object) });
  expect(more).toEqual([]);
});

it("sends a document that a server of another release does not know", async () => {
  const bodies = await requestsOf(UNKNOWN, { data: { events: null } });
  expect(bodies.map(({ query }) => query)).toEqual([undefined, artifact.params.text]);
});

it("keeps records of different parents apart that have the same number", () => {
  expect(keyOf({ id: "RGVhbDox" })).toBe("RGVhbDox");
  expect(keyOf({ id: "1" })).toBeUndefined();
  expect(keyOf({})).toBeUndefined();
});
