// The playground: GraphiQL against this server's own /graphql, and nothing else.
// Whoever is signed in is asked for by the browser's session; a token goes before it. The token is held by this page's
// memory alone; no storage and no address ever has it.

import { GraphiQL } from "graphiql";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { getOperationAST, parse } from "graphql";
import { createClient } from "graphql-ws";
import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";

const WELCOME = "# Choose an example above, or write a document of your own.\n# Ctrl+Enter runs it.\n";
const PAUSE = 400;
const FORBIDDEN = 4403;

const STATUS = {
  missing: "No token yet: paste yours, or sign in.",
  signedIn: "Signed in.",
  ended: "Your session has ended: sign in again.",
  checking: "Checking the token …",
  accepted: "Token accepted. It is forgotten when this page closes.",
  refused: "Token refused (401): it is not known, was revoked, or has expired.",
  unreachable: "The server did not answer. Try again.",
};

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = ["graphql", "json"].includes(label) ? label : "editor";
    return new Worker(new URL(`./${name}.worker.js`, import.meta.url), { name: label });
  },
};

/** Take the token out of the address, so that neither the address bar nor the history keeps it. */
function takeTokenFromAddress() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token !== null) history.replaceState(null, "", location.pathname + location.search);
  return (token ?? "").trim();
}

/** By what a call is allowed: a token, or, without one, the browser's session. */
function doorOf(token) {
  return token ? { headers: { authorization: `Bearer ${token}` }, credentials: "omit" } : { credentials: "same-origin" };
}

/** Ask /graphql in the name of the token's holder, or of whoever is signed in; `told` hears whether it was accepted. */
async function ask(token, body, told) {
  const { headers, credentials } = doorOf(token);
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
  } catch (failed) {
    told("unreachable");
    throw failed;
  }
  told(response.status === 401 ? "refused" : "accepted");
  return response.json();
}

/** Whether what is to be run goes on, instead of being answered once. */
function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === "subscription";
  } catch {
    return false; // what cannot be read is sent all the same: the server says what is wrong with it
  }
}

/** A client for what goes on. Its WebSocket, in the name of whoever asks, is open as long as anything is listened to. */
function clientFor(token, told) {
  const url = new URL("/graphql", location.href);
  url.protocol = location.protocol.replace("http", "ws");
  return createClient({
    url: url.href,
    connectionParams: token ? { authorization: `Bearer ${token}` } : undefined,
    retryAttempts: 0, // what happened meanwhile would be missing, and nobody would be told
    on: { connected: () => told("accepted") },
  });
}

/** Hear of what goes on, as GraphiQL wants to be told. */
function listen(client, body, told) {
  return {
    subscribe({ next, complete }) {
      const fail = (problem) => {
        next({ errors: errorsOf(problem, told) });
        complete();
      };
      return { unsubscribe: client.subscribe(body, { next, complete, error: fail }) };
    },
  };
}

/** What ended a subscription, as errors of GraphQL; `told` hears of it where it was the connection. */
function errorsOf(problem, told) {
  if (Array.isArray(problem)) return problem;
  const isRefused = problem.code === FORBIDDEN;
  told(isRefused ? "refused" : "unreachable");
  return [{ message: isRefused ? "The connection was refused." : "The connection was lost. Run it again." }];
}

/** Run only what somebody is there for; without a token and a session, say so instead of asking. */
function fetcherFor(token, isSignedIn, client, told) {
  return async (body) => {
    if (!token && !isSignedIn) return { errors: [{ message: STATUS.missing }] };
    return isSubscription(body) ? listen(client, body, told) : ask(token, body, told);
  };
}

/** Who is signed in in this browser: their name and their company's; null if nobody is. */
async function whoIsSignedIn() {
  const answer = await fetch("/auth/session", { cache: "no-store" }).then((response) => response.json());
  return answer.user && { name: answer.user.name, company: answer.company.name };
}

async function signOut() {
  await fetch("/auth/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  location.reload();
}

/** What is known without a token: of the session, as the last answer left it. */
function withoutToken(person, { token, status }) {
  if (person === null) return "missing";
  if (token !== "") return "signedIn";
  return { accepted: "signedIn", refused: "ended" }[status] ?? status;
}

/** Who asks where there is no token, and the way in or out. */
function Person({ person }) {
  if (person === null) return <a className="person" href="/sign-in">Sign in</a>;
  return (
    <p className="person">
      {person.name} · {person.company}
      <button type="button" onClick={signOut}>
        Sign out
      </button>
    </p>
  );
}

/** The examples of whoever asks; none where they cannot be had, for the playground is of use without them, too. */
async function examplesOf(token, signal) {
  const { headers, credentials } = doorOf(token);
  const said = { ...headers, "graphql-require-preflight": "1" };
  const answer = fetch("/graphiql/examples", { headers: said, credentials, signal, cache: "no-store" });
  return answer.then((response) => response.json()).catch(() => []);
}

/** The examples, asked for anew whenever somebody else asks, or nobody any more. */
function useExamples(token, isOver) {
  const [examples, setExamples] = useState([]);
  useEffect(() => {
    const leaving = new AbortController();
    examplesOf(token, leaving.signal).then((found) => leaving.signal.aborted || setExamples(found));
    return () => leaving.abort();
  }, [token, isOver]);
  return examples;
}

/** The first id in an answer, however deep. */
function firstId(answer) {
  if (answer === null || typeof answer !== "object") return undefined;
  return answer.id ?? Object.values(answer).map(firstId).find(Boolean);
}

/** The variables an example needs, each found by the document that it names for it. */
async function variablesOf({ variables }, fetcher) {
  const find = async ([name, query]) => [name, firstId((await fetcher({ query })).data) ?? ""];
  const found = await Promise.all(Object.entries(variables).map(find));
  return found.length ? JSON.stringify(Object.fromEntries(found), null, 2) : "";
}

function Token({ token, onToken, status }) {
  const [typed, setTyped] = useState(token);
  useEffect(() => setTyped(token), [token]);
  useEffect(() => {
    const later = setTimeout(() => onToken(typed.trim()), PAUSE);
    return () => clearTimeout(later);
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

/** One button for each example. It takes the place of an untouched document, and opens a tab beside an edited one. */
function Examples({ examples, fetcher }) {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const { addTab } = useGraphiQLActions();
  const isUntouched = () => {
    const text = queryEditor.getValue().trim();
    return !text || text === WELCOME.trim() || examples.some((example) => example.document.trim() === text);
  };
  const show = async (example) => {
    const variables = await variablesOf(example, fetcher).catch(() => "");
    if (!isUntouched()) addTab();
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

function Playground({ given, person }) {
  const [token, setToken] = useState(given);
  const [heard, setHeard] = useState({});
  const [place, setPlace] = useState(null);
  const [fetcher, client] = useMemo(() => {
    const told = (status) => setHeard({ token, status });
    const client = clientFor(token, told);
    return [fetcherFor(token, person !== null, client, told), client];
  }, [token, person]);
  useEffect(() => () => client.dispose(), [client]); // nobody hears any more in the name of whoever asked before
  const known = heard.token === token ? heard.status : "checking";
  const status = token ? known : withoutToken(person, heard);
  const examples = useExamples(token, status === "refused" || status === "ended");
  useEffect(() => {
    const listen = () => setToken((before) => takeTokenFromAddress() || before);
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  }, []);
  return (
    <>
      <header className="bar">
        <h1>Afterwin</h1>
        <Token token={token} onToken={setToken} status={status} />
        <Person person={person} />
        <div className="place" ref={setPlace} />
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          schema={token || person ? undefined : null}
          defaultQuery={WELCOME}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
        >
          {/* Only what is within GraphiQL may reach its editors; the buttons are shown in our own bar all the same. */}
          <GraphiQL.Logo>
            {place && createPortal(<Examples examples={examples} fetcher={fetcher} />, place)}
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

async function start() {
  const given = takeTokenFromAddress();
  const person = await whoIsSignedIn().catch(() => null);
  const root = createRoot(document.getElementById("playground"));
  root.render(<Playground given={given} person={person} />);
}

start();
