// Coming in: by password, by an invitation, by a link for a new password. The doors are those of auth/doors.py.
// A link's secret stands behind the #, is taken out of the address at once, and is held by this page's memory alone.

const AFTERWARDS = "/graphiql";
const ROLES = { ADMIN: "an administrator", REGULAR: "a regular user", READ_ONLY: "somebody who reads" };
const PROBLEMS = {
  unknown: "Nobody here has the e-mail address that your provider told us. Ask to be invited.",
  provider: "Signing in at your provider did not work. Try again, or use your password.",
};

const told = document.getElementById("told");
const forms = new Map([...document.querySelectorAll("form")].map((form) => [form.dataset.view, form]));

/** Say something: good news, or what is wrong. */
function say(text, isWrong = false) {
  told.textContent = text;
  told.classList.toggle("wrong", isWrong);
}

/** Show one form and nothing else, ready to be filled in. */
function show(view) {
  for (const [name, form] of forms) form.hidden = name !== view;
  forms.get(view).querySelector("input:enabled, button")?.focus();
}

/** Knock at a door: what it answers, or an Error that says in words why it did not. */
async function knock(door, body) {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/auth/${door}`, { ...request, cache: "no-store" }).catch(() => null);
  if (response === null) throw new Error("The server did not answer. Try again in a moment.");
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const minutes = Math.ceil(response.headers.get("retry-after") / 60);
  const message = answer.errors?.[0].message ?? "That did not work. Try again in a moment.";
  const text = minutes ? `${message} Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}.` : message;
  throw Object.assign(new Error(text), { status: response.status, answer });
}

/** While `form` is sent it cannot be sent again; what goes wrong is told above it. */
function onSubmit(view, act) {
  const form = forms.get(view);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const buttons = [...form.querySelectorAll("button")];
    const said = Object.fromEntries(new FormData(form, event.submitter));
    say("");
    for (const button of buttons) button.disabled = true;
    await act(said).catch((problem) => say(problem.message, true));
    for (const button of buttons) button.disabled = false;
  });
}

function comeIn() {
  location.replace(AFTERWARDS);
}

/** Sign in; whoever belongs to several companies chooses one first. */
async function signIn(said) {
  try {
    await knock("sign-in", said);
  } catch (problem) {
    if (problem.status !== 409) throw problem;
    return choose(said, problem.answer.companies);
  }
  return comeIn();
}

/** What was said before a company is chosen, and the secret of the link that somebody came by. */
let waiting = {};
let token = "";

function choose(said, companies) {
  waiting = said;
  const buttons = companies.map(({ id, name }) => {
    const button = document.createElement("button");
    return Object.assign(button, { name: "companyId", value: id, textContent: name });
  });
  document.getElementById("companies").replaceChildren(...buttons);
  show("company");
}

/** Look at an invitation, and ask for what is missing: a name and a new password, or the password they have. */
async function invite() {
  const { email, name, company, role, hasPassword } = await knock("invitation", { token });
  const form = forms.get("invitation");
  document.getElementById("invited").textContent = `${company.name} invites ${email} as ${ROLES[role]}.`;
  for (const label of form.querySelectorAll("[data-for]")) {
    const isAsked = (label.dataset.for === "known") === hasPassword;
    label.hidden = !isAsked;
    label.querySelector("input").disabled = !isAsked;
  }
  form.elements.name.value = name;
  show("invitation");
}

/** Tell that a link is over, and what else can be done; where it was not the link, try again. */
function lookAgain(problem) {
  show(problem.status === 410 ? "over" : "again");
  say(problem.message, true);
}

async function accept(said) {
  await knock("invitation/accept", { token, ...said });
  comeIn();
}

/** A new password, by a link that was sent. */
async function reset(said) {
  try {
    await knock("password/reset", { token, ...said });
  } catch (problem) {
    if (problem.status === 410) return lookAgain(problem);
    throw problem;
  }
  show("sign-in");
  return say("The password is kept. Sign in with it.");
}

/** Offer the provider of the house, where there is one. */
async function offerProvider() {
  const { oidc } = await fetch("/auth/methods").then((response) => response.json());
  const link = document.getElementById("provider");
  link.hidden = !oidc;
  link.textContent = oidc ? `Sign in with ${oidc.name}` : "";
}

/** What the address asks for; a secret in it is taken out of it at once. */
function begin() {
  const asked = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  token = asked;
  if (asked.startsWith("invitation_")) return invite().catch(lookAgain);
  if (asked.startsWith("reset_")) return show("reset");
  return show(asked === "forgot" ? "forgot" : "sign-in");
}

onSubmit("sign-in", signIn);
onSubmit("company", (said) => signIn({ ...waiting, ...said }));
onSubmit("invitation", accept);
onSubmit("reset", reset);
onSubmit("again", () => invite().catch(lookAgain));
onSubmit("forgot", async (said) => {
  await knock("password/forgot", said);
  say("If somebody here has this address, a link is on its way to it.");
});
addEventListener("hashchange", () => {
  if (!location.hash) return;
  say("");
  begin();
});
const problem = new URLSearchParams(location.search).get("problem");
begin();
if (problem) say(PROBLEMS[problem] ?? PROBLEMS.provider, true);
offerProvider().catch(() => {});
