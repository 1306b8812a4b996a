// A single-page app without a page: the official web provider, set as the README says.
// It prints what it sees, a line of JSON each: the first values, and each change of them.
import { OFREPWebProvider } from "@openfeature/ofrep-web-provider";
import { OpenFeature, ProviderEvents } from "@openfeature/web-sdk";
import { EventSource } from "eventsource";

globalThis.EventSource = class extends EventSource { // browsers have one
  constructor(address) {
    super(address);
    this.addEventListener("open", () => say({ event: "listening" }), { once: true });
  }
};

const [baseUrl, token, targetingKey, strangersKey] = process.argv.slice(2);
const say = (what) => console.log(JSON.stringify(what));

function provider() {
  return new OFREPWebProvider({
    baseUrl,
    cacheMode: "disabled",
    headers: [["authorization", `Bearer ${token}`]],
    pollInterval: 500, // the README says a minute, which is too long for a test
  });
}

async function strangers() {
  let refused = "";
  try {
    await OpenFeature.setProviderAndWait("strangers", provider(), { targetingKey: strangersKey });
  } catch (error) {
    refused = String(error.message ?? error);
  }
  return { refused, value: OpenFeature.getClient("strangers").getBooleanValue("accounts", false) };
}

say({ event: "strangers", ...(await strangers()) });

const client = OpenFeature.getClient();
const accounts = (event) => say({ event, ...client.getBooleanDetails("accounts", false) });
await OpenFeature.setProviderAndWait(provider(), { targetingKey });
accounts("ready");
client.addHandler(ProviderEvents.ConfigurationChanged, () => accounts("changed"));
client.addHandler(ProviderEvents.Stale, () => accounts("stale"));
client.addHandler(ProviderEvents.Error, () => accounts("error"));
process.stdin.on("end", () => process.exit(0)).resume();
