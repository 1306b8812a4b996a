// Sign-in, invitations and password reset, through the endpoints of endpoints/sign_in.py.
// The token of a link follows the # of the URL. It is removed from the address bar at once, and kept in memory only.

const START_PAGE = "/";
const LANGUAGES = { es: () => import("/sign-in/sign_in_es.js") };
const ROLES = { ADMIN: "an administrator", REGULAR: "a regular user", READ_ONLY: "a read-only user" };
const PROBLEMS = {
  unknown: "No user has the email address that your provider reported. Ask an administrator to invite you.",
  linked: "The user with your email address signs in with another profile of your provider. Ask an administrator.",
  provider: "Sign-in with your provider failed. Try again, or use your password.",
};

/** Why a visitor signs in, by the page that sent them here. */
const REASONS = { "/early-access": "Sign in to see your invitation to a beta." };

/** For those whom the app sends here, and for those of them whose browser keeps something that they typed. */
const ENDED = "Your session has ended. Sign in again.";
const ENDED_KEPT = "Your session has ended. Sign in again; what you typed is kept in this tab.";

const FAILED = "The request failed. Try again in a moment.";

const message = document.getElementById("message");
/** The words of the browser's language, by English sentence or by code; none for English. */
let words = {};

const forms = new Map([...document.querySelectorAll("form")].map((form) => [form.dataset.view, form]));

/** Return a sentence in the browser's language, with values for its {places}. */
function say(text, values = {}) {
  return (words[text] ?? text).replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** Put the page into the browser's language, where it has words for it. */
async function translatePage() {
  const language = navigator.language.split("-")[0];
  const load = LANGUAGES[language];
  if (!load) return;
  words = (await load()).default;
  document.documentElement.lang = language;
  document.title = say(document.title);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode;
    texts.currentNode.data = data.replace(/\S(.*\S)?/s, (text) => say(text));
  }
}

/** Show a message, or an error. */
function showMessage(text, isError = false) {
  message.textContent = text;
  message.classList.toggle("error", isError);
}

/** Show one form only, with the focus in its first field. */
function showForm(view) {
  for (const [name, form] of forms) form.hidden = name !== view;
  forms.get(view).querySelector("input:enabled, button")?.focus();
}

/** Return the result of an endpoint; throw an Error with a readable message if it failed. */
async function post(path, body) {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/auth/${path}`, { ...request, cache: "no-store" }).catch(() => null);
  if (response === null) throw new Error(say("The server did not answer. Try again in a moment."));
  const result = await response.json().catch(() => ({}));
  if (response.ok) return result;
  const reason = reasonOf(result.errors?.[0]);
  const wait = waitingTime(Number(response.headers.get("retry-after")));
  throw Object.assign(new Error(wait ? `${reason} ${wait}` : reason), { status: response.status, result });
}

/** Return why a request failed: by its code, if there are words for it, else as the server says it in English. */
function reasonOf(error) {
  return words[error?.extensions?.code] ?? (words[FAILED] || error?.message || FAILED);
}

/** Return how long to wait, as a sentence; empty for zero seconds. */
function waitingTime(seconds) {
  if (!seconds) return "";
  if (seconds < 60) return say(seconds === 1 ? "Wait {count} second." : "Wait {count} seconds.", { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  return say(minutes === 1 ? "Wait {count} minute." : "Wait {count} minutes.", { count: minutes });
}

/** Submit a form with `handler`. Its buttons are disabled meanwhile, and an error is shown above it. */
function onSubmit(view, handler) {
  const form = forms.get(view);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const buttons = [...form.querySelectorAll("button")];
    const values = Object.fromEntries(new FormData(form, event.submitter));
    showMessage("");
    for (const button of buttons) button.disabled = true;
    const slowMessage = say("This takes a few seconds.");
    const slow = setTimeout(() => showMessage(slowMessage), 1000);
    await handler(values).catch((error) => showMessage(error.message, true));
    clearTimeout(slow);
    if (message.textContent === slowMessage) showMessage("");
    for (const button of buttons) button.disabled = false;
  });
}

/** Open the page that the visitor wanted, or the start page. */
function openNextPage() {
  location.replace(nextPath ?? START_PAGE);
}

/** Return the path in a `next` parameter; null if it leads to another site. */
function pathOnThisSite(next) {
  if (!next?.startsWith("/")) return null;
  const url = new URL(next, location.origin);
  const isHere = url.origin === location.origin && !url.pathname.startsWith("//"); // as in "/.//another.example"
  return isHere ? url.pathname + url.search + url.hash : null;
}

/** Sign in; a user of several companies chooses one first. */
async function signIn(values) {
  isWithProvider = false;
  try {
    await post("sign-in", values);
  } catch (error) {
    if (error.status !== 409) throw error;
    return showCompanies(values, error.result.companies);
  }
  return openNextPage();
}

/** The credentials while the user chooses a company, and the token of the link that was opened. */
let credentials = {};
let isWithProvider = false;
let token = "";

function showCompanies(values, companies) {
  credentials = values;
  const buttons = companies.map(({ id, name }) => {
    const button = document.createElement("button");
    return Object.assign(button, { name: "companyId", value: id, textContent: name });
  });
  document.getElementById("companies").replaceChildren(...buttons);
  showForm("company");
}

/** Let a user whom the provider has authenticated choose a company; the provider then signs in there. */
async function showProviderCompanies() {
  const { companies } = await fetch("/auth/oidc/companies", { cache: "no-store" }).then((response) => response.json());
  if (!companies.length) return showForm("sign-in");
  isWithProvider = true;
  return showCompanies({}, companies);
}

/** Sign in to the chosen company, in the way that the user began. */
async function chooseCompany(values) {
  if (!isWithProvider) return signIn({ ...credentials, ...values });
  return location.assign(`/auth/oidc?${new URLSearchParams({ companyId: values.companyId, ...nextParameter() })}`);
}

/** Show an invitation. A new user enters a name and a password, a known user the password they have. */
async function showInvitation() {
  const { email, name, company, role, hasPassword } = await post("invitation", { token });
  const form = forms.get("invitation");
  document.getElementById("invited").textContent = say("{company} invites {email} as {role}.", {
    company: company.name,
    email,
    role: say(ROLES[role]),
  });
  for (const label of form.querySelectorAll("[data-for]")) {
    const isRequired = (label.dataset.for === "known") === hasPassword;
    label.hidden = !isRequired;
    label.querySelector("input").disabled = !isRequired;
  }
  form.elements.name.value = name;
  showForm("invitation");
}

/** Show that a link has expired, and what to do instead; offer to try again if another error occurred. */
function showLinkError(error) {
  showForm(error.status === 410 ? "expired" : "retry");
  showMessage(error.message, true);
}

/** Accept the invitation. If the address has a password meanwhile, the form asks for that one. */
async function acceptInvitation(values) {
  try {
    await post("invitation/accept", { token, ...values });
  } catch (error) {
    if (error.status === 401) await showInvitation();
    throw error;
  }
  openNextPage();
}

/** Set a new password, by the token of a reset link, and show what ended. */
async function resetPassword({ password, revokeTokens }) {
  try {
    const result = await post("password/reset", { token, password, revokeTokens: revokeTokens === "on" });
    showForm("sign-in");
    return showMessage(`${say("The password is saved. Sign in with it.")} ${resetSummary(result)}`);
  } catch (error) {
    if (error.status === 410) return showLinkError(error);
    throw error;
  }
}

function resetSummary({ endedSessions, revokedTokens, remainingTokens }) {
  const sentences = [say("Ended sessions: {count}.", { count: endedSessions })];
  if (revokedTokens) sentences.push(say("Revoked API tokens: {count}.", { count: revokedTokens }));
  if (remainingTokens) {
    const sentence = "API tokens that still work: {count}. Revoke those that you do not know.";
    sentences.push(say(sentence, { count: remainingTokens }));
  }
  return sentences.join(" ");
}

function nextParameter() {
  return nextPath ? { next: nextPath } : {};
}

/** Show the link to the OpenID Connect provider, if there is one. */
async function showProvider() {
  const { oidc } = await fetch("/auth/methods").then((response) => response.json());
  const link = document.getElementById("provider");
  link.href = nextPath ? `/auth/oidc?${new URLSearchParams(nextParameter())}` : "/auth/oidc";
  link.hidden = !oidc;
  link.textContent = oidc ? say("Sign in with {provider}", { provider: oidc.name }) : "";
}

/** Show the form that the URL names, and remove all from the URL but where the visitor wants to go. */
function openView() {
  const fragment = location.hash.slice(1);
  const kept = new URLSearchParams(nextParameter()).toString();
  history.replaceState(null, "", location.pathname + (kept && `?${kept}`));
  token = fragment;
  if (fragment.startsWith("invitation_")) return showInvitation().catch(showLinkError);
  if (fragment.startsWith("reset_")) return showForm("reset");
  return showForm(fragment === "forgot" ? "forgot" : "sign-in");
}

onSubmit("sign-in", signIn);
onSubmit("company", chooseCompany);
onSubmit("invitation", acceptInvitation);
onSubmit("reset", resetPassword);
onSubmit("retry", () => showInvitation().catch(showLinkError));
onSubmit("forgot", async (values) => {
  await post("password/forgot", values);
  showMessage(say("If a user has this address, a link is on its way to it."));
});
addEventListener("hashchange", () => {
  if (!location.hash) return;
  showMessage("");
  openView();
});
const query = new URLSearchParams(location.search);
const nextPath = pathOnThisSite(query.get("next"));
const problem = query.get("problem");
await translatePage().catch(() => {}); // in English then
openView();
if (REASONS[nextPath]) showMessage(say(REASONS[nextPath]));
if (query.get("choose") === "company") showProviderCompanies().catch(() => showMessage(say(PROBLEMS.provider), true));
if (query.has("ended")) showMessage(say(query.get("ended") === "kept" ? ENDED_KEPT : ENDED));
if (problem) showMessage(say(PROBLEMS[problem] ?? PROBLEMS.provider), true);
showProvider().catch(() => {});
