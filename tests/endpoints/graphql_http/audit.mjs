// Audits a GraphQL server over HTTP with the suite of `graphql-http`, and prints the results as JSON.
// Arguments: the URL, and the value of the header Authorization.

import { serverAudits } from "graphql-http";

const [url, authorization] = process.argv.slice(2);

/** Fetch with the credential. */
function fetchFn(input, init = {}) {
  const headers = new Headers(init.headers);
  headers.set("authorization", authorization);
  return fetch(input, { ...init, headers });
}

const results = [];
for (const audit of serverAudits({ url, fetchFn })) {
  const { status, reason } = await audit.fn();
  results.push({ id: audit.id, name: audit.name, status, reason });
}
console.log(JSON.stringify(results));
