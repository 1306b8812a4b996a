// The playground: GraphiQL for this server's /graphql.
// Requests use the browser's session, or a token if one is entered. The token is kept in memory only: neither a storage
// nor the URL contains it.

import { GraphiQL } from "graphiql";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { getOperationAST, parse } from "graphql";
import { createClient } from "graphql-ws";
import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";

const WELCOME = "# Choose an example above, or write a document of your own.\n# Ctrl+Enter runs it.\n";
const TYPING_DELAY = 400; // milliseconds
const FORBIDDEN = 4403;

const STATUS = {
  missing: "No token yet: paste yours, or sign in.",
  signedIn: "Signed in.",
  ended: "Your session has ended: sign in again.",
  checking: "Checking the token …",
  accepted: "Token accepted. It is not stored: this page forgets it when it closes.",
  refused: "Token refused (401): it is unknown, revoked or expired.",
  unreachable: "The server did not answer. Try again.",
};

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = ["graphql", "json"].includes(label) ? label : "editor";
    return new Worker(new URL(`./${name}.worker.js`, import.meta.url), { name: label });
  },
};

/** Return the token of the URL, and remove it from the address bar and the history. */
function takeTokenFromUrl() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token !== null) history.replaceState(null, "", location.pathname + location.search);
  return (token ?? "").trim();
}

/** Return the request options that authenticate: a token or, without one, the browser's session. */
function authenticationOf(token) {
  return token ? { headers: { authorization: `Bearer ${token}` }, credentials: "omit" } : { credentials: "same-origin" };
}

/** Send a request to /graphql. `onStatus` receives whether the credentials were accepted. */
async function send(token, body, onStatus) {
  const { headers, credentials } = authenticationOf(token);
  let response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify(body),
      cache: "no-store",
      credentials,
    });
  } catch (error) {
    onStatus("unreachable");
    throw error;
  }
  onStatus(response.status === 401 ? "refused" : "accepted");
  return response.json();
}

/** Whether the operation to run is a subscription. */
function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === "subscription";
  } catch {
    return false; // the server explains what is wrong with the document
  }
}

/** Create a client for subscriptions. Its WebSocket is open while there are any. */
function createSubscriptionClient(token, onStatus) {
  const url = new URL("/graphql", location.href);
  url.protocol = location.protocol.replace("http", "ws");
  return createClient({
    url: url.href,
    connectionParams: token ? { authorization: `Bearer ${token}` } : undefined,
    retryAttempts: 0, // events during the interruption would be lost without notice
    on: { connected: () => onStatus("accepted") },
  });
}

/** Return a subscription as the observable that GraphiQL expects. */
function subscribe(client, body, onStatus) {
  return {
    subscribe({ next, complete }) {
      const fail = (reason) => {
        next({ errors: errorsOf(reason, onStatus) });
        complete();
      };
      return { unsubscribe: client.subscribe(body, { next, complete, error: fail }) };
    },
  };
}

/** Return the errors that ended a subscription. `onStatus` receives failures of the connection. */
function errorsOf(reason, onStatus) {
  if (Array.isArray(reason)) return reason;
  const isRefused = reason.code === FORBIDDEN;
  onStatus(isRefused ? "refused" : "unreachable");
  return [{ message: isRefused ? "The connection was refused." : "The connection was lost. Run it again." }];
}

/** Create GraphiQL's fetcher. Without a token and a session, it returns an error and sends no request. */
function createFetcher(token, isSignedIn, client, onStatus) {
  return async (body) => {
    if (!token && !isSignedIn) return { errors: [{ message: STATUS.missing }] };
    return isSubscription(body) ? subscribe(client, body, onStatus) : send(token, body, onStatus);
  };
}

/** Return the name and company of the signed-in user, or null. */
async function fetchUser() {
  const session = await fetch("/auth/session", { cache: "no-store" }).then((response) => response.json());
  return session.user && { name: session.user.name, company: session.company.name };
}

async function signOut() {
  await fetch("/auth/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  location.reload();
}

/** Return the status without a token: that of the session, by the last response. */
function sessionStatus(user, { token, status }) {
  if (user === null) return "missing";
  if (token !== "") return "signedIn";
  return { accepted: "signedIn", refused: "ended" }[status] ?? status;
}

/** The signed-in user with a button to sign out, or a link to sign in. */
function SignedInUser({ user }) {
  if (user === null) return <a className="person" href="/sign-in">Sign in</a>;
  return (
    <p className="person">
      {user.name} · {user.company}
      <button type="button" onClick={signOut}>
        Sign out
      </button>
    </p>
  );
}

/** Return the examples for these credentials, or none if the request fails. */
async function fetchExamples(token, signal) {
  const { headers, credentials } = authenticationOf(token);
  const allHeaders = { ...headers, "graphql-require-preflight": "1" };
  const request = fetch("/graphiql/examples", { headers: allHeaders, credentials, signal, cache: "no-store" });
  return request.then((response) => response.json()).catch(() => []);
}

/** Return the document to begin with: the first example that needs no variables. */
function firstDocument(examples) {
  return examples.find(({ variables }) => Object.keys(variables).length === 0)?.document ?? WELCOME;
}

/** Use the examples; they are fetched again when the credentials change or expire. */
function useExamples(token, hasEnded, initialExamples) {
  const [examples, setExamples] = useState(initialExamples);
  useEffect(() => {
    const controller = new AbortController();
    fetchExamples(token, controller.signal).then((found) => controller.signal.aborted || setExamples(found));
    return () => controller.abort();
  }, [token, hasEnded]);
  return examples;
}

/** Return the first id in a result, at any depth. */
function firstId(result) {
  if (result === null || typeof result !== "object") return undefined;
  return result.id ?? Object.values(result).map(firstId).find(Boolean);
}

/** Return the variables of an example as JSON, each filled by its query. */
async function findVariables({ variables }, fetcher) {
  const find = async ([name, query]) => [name, firstId((await fetcher({ query })).data) ?? ""];
  const entries = await Promise.all(Object.entries(variables).map(find));
  return entries.length ? JSON.stringify(Object.fromEntries(entries), null, 2) : "";
}

function Token({ token, onToken, status }) {
  const [typed, setTyped] = useState(token);
  useEffect(() => setTyped(token), [token]);
  useEffect(() => {
    const timer = setTimeout(() => onToken(typed.trim()), TYPING_DELAY);
    return () => clearTimeout(timer);
  }, [typed, onToken]);
  const apply = (event) => {
    event.preventDefault();
    onToken(typed.trim());
  };
  return (
    <form className="token" onSubmit={apply}>
      <label htmlFor="token">Token</label>
      <input
        id="token"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="afterwin_…"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby="status"
      />
      <p id="status" role="status" data-status={status}>
        {STATUS[status]}
      </p>
    </form>
  );
}

/** A button for each example. It replaces an unchanged document, and opens a new tab if the document was edited. */
function Examples({ examples, fetcher }) {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const { addTab } = useGraphiQLActions();
  const isUnchanged = () => {
    const text = queryEditor.getValue().trim();
    return !text || text === WELCOME.trim() || examples.some((example) => example.document.trim() === text);
  };
  const show = async (example) => {
    const variables = await findVariables(example, fetcher).catch(() => "");
    if (!isUnchanged()) addTab();
    queryEditor.setValue(example.document);
    variableEditor?.setValue(variables);
    queryEditor.setScrollTop(0);
    queryEditor.focus();
  };
  return (
    <nav className="examples" aria-label="Examples">
      {examples.map((example) => (
        <button key={example.title} type="button" disabled={!queryEditor} onClick={() => show(example)}>
          {example.title}
        </button>
      ))}
    </nav>
  );
}

function Playground({ initialToken, initialExamples, user }) {
  const [token, setToken] = useState(initialToken);
  const [lastResponse, setLastResponse] = useState({});
  const [examplesElement, setExamplesElement] = useState(null);
  const [fetcher, client] = useMemo(() => {
    const onStatus = (status) => setLastResponse({ token, status });
    const client = createSubscriptionClient(token, onStatus);
    return [createFetcher(token, user !== null, client, onStatus), client];
  }, [token, user]);
  useEffect(() => () => client.dispose(), [client]); // ends the subscriptions of the previous credentials
  const tokenStatus = lastResponse.token === token ? lastResponse.status : "checking";
  const status = token ? tokenStatus : sessionStatus(user, lastResponse);
  const examples = useExamples(token, status === "refused" || status === "ended", initialExamples);
  useEffect(() => {
    const onHashChange = () => setToken((current) => takeTokenFromUrl() || current);
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  return (
    <>
      <header className="bar">
        <h1>Afterwin</h1>
        <Token token={token} onToken={setToken} status={status} />
        <SignedInUser user={user} />
        <div className="place" ref={setExamplesElement} />
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          schema={token || user ? undefined : null}
          defaultQuery={firstDocument(initialExamples)}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
        >
          {/* Only children of GraphiQL can use its editors. A portal moves the buttons to the page's bar. */}
          <GraphiQL.Logo>
            {examplesElement && createPortal(<Examples examples={examples} fetcher={fetcher} />, examplesElement)}
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

async function start() {
  const initialToken = takeTokenFromUrl();
  const [user, examples] = await Promise.all([fetchUser().catch(() => null), fetchExamples(initialToken)]);
  const root = createRoot(document.getElementById("playground"));
  root.render(<Playground initialToken={initialToken} initialExamples={examples} user={user} />);
}

start();
