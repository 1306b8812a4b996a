import {
  Environment,
  type FetchFunction,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from "relay-runtime";
import { noteAnswer } from "./budget";
import { ApiError, NetworkError } from "./errors";
import { goToSignIn } from "./session";

type Extensions = { code?: string } & Record<string, unknown>;

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: Extensions }[];
  extensions?: { cost?: { requested?: number } };
}

/** Codes that an operation answers when a part of the schema is closed to the viewer. */
const CLOSED = new Set(["FEATURE_UNAVAILABLE", "GRAPHQL_VALIDATION_FAILED"]);
const closedListeners = new Set<() => void>();

/** Call `listener` when an operation was answered as if a part of the schema did not exist. */
export function onFeatureClosed(listener: () => void): () => void {
  closedListeners.add(listener);
  return () => closedListeners.delete(listener);
}

/** The server does not have the document: the page is of another release. */
const UNKNOWN = "PERSISTED_QUERY_NOT_FOUND";

/** Name the operation's document, which the server has already; send its text only where it does not know it. */
const fetchGraphQL: FetchFunction = async ({ id, name, text }, variables) => {
  let answer = await post({ documentId: id, operationName: name, variables });
  if (answer.errors?.[0]?.extensions?.code === UNKNOWN) answer = await post({ query: text, operationName: name, variables });
  const error = answer.errors?.[0];
  if (error) throw rejected(error.message, error.extensions);
  return answer as GraphQLResponse;
};

async function post(body: unknown): Promise<Answer> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  try {
    const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(body) });
    const answer = (await response.json()) as Answer;
    noteAnswer(response.headers, answer.extensions?.cost?.requested ?? 0);
    return answer;
  } catch {
    throw new NetworkError("The server did not answer.");
  }
}

function rejected(message: string, { code = "UNKNOWN", ...details }: Extensions = {}): ApiError {
  if (code === "UNAUTHENTICATED") goToSignIn();
  if (CLOSED.has(code)) for (const listener of closedListeners) listener();
  return new ApiError(code, message, details);
}

const NUMBER = /^\d+$/;

/** The key of a record in the store: its global id. A number, such as that of an option, is known within its parent only. */
export function keyOf({ id }: { id?: unknown }): string | undefined {
  return typeof id === "string" && !NUMBER.test(id) ? id : undefined;
}

/** Make a Relay environment with an empty store. */
export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(fetchGraphQL),
    getDataID: keyOf,
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}
