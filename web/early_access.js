// Early access: the viewer's invitations, to accept or decline, and the features that they are in, to leave.
// The code of a letter's link follows the # of the URL. It never reaches a server from here: a signed-in user is shown
// their own invitations, and whether the link was for another user cannot be told.

const DOCUMENT = `{ viewer {
  user { name }
  company { name }
  role
  betaInvitations { id title message isForCompany maxSeats invitedBy expiresAt }
  features { key title isEnabled isMember isThroughCompany seats { maximum users } }
} }`;
const LINK_KEY = "early-access link";
const INVALID = "This invitation is no longer valid, or it is for another user.";

const message = document.getElementById("message");
const confirmation = document.getElementById("confirmation");

/** Show a message, or an error. */
function showMessage(text, isError = false) {
  message.textContent = text;
  message.classList.toggle("error", isError);
}

/** Return the data of a document. A visitor without a session signs in first, and comes back. */
async function ask(query, variables = {}) {
  const request = { method: "POST", headers: { "content-type": "application/json" }, cache: "no-store" };
  const response = await fetch("/graphql", { ...request, body: JSON.stringify({ query, variables }) }).catch(() => null);
  if (response === null) throw new Error("The server did not answer. Try again in a moment.");
  if (response.status === 401) {
    location.replace(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    return new Promise(() => {});
  }
  const { data, errors } = await response.json().catch(() => ({}));
  if (errors || !data) throw new Error(errors?.[0].message ?? "The request failed. Try again in a moment.");
  return data;
}

/** Run a mutation with one input, and throw its first problem. */
async function run(name, input) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input!`;
  const data = await ask(`mutation ($input: ${type}) { ${name}(input: $input) { userErrors { message } } }`, { input });
  const problem = data[name]?.userErrors[0];
  if (problem) throw new Error(problem.message);
}

/** Do something, say what was done, and show the page as it is then. */
async function act(text, ...calls) {
  const setDisabled = (isDisabled) => {
    for (const button of document.querySelectorAll("article button")) button.disabled = isDisabled;
  };
  setDisabled(true);
  try {
    for (const [name, input] of calls) await run(name, input);
    await showPage();
    showMessage(text);
  } catch (error) {
    await showPage().catch(() => setDisabled(false));
    showMessage(error.message, true);
  }
}

/** Ask a question, and return whether the user said yes. */
function confirmed(question) {
  document.getElementById("question").textContent = question;
  confirmation.returnValue = "no";
  confirmation.showModal();
  return new Promise((resolve) => {
    confirmation.addEventListener("close", () => resolve(confirmation.returnValue === "yes"), { once: true });
  });
}

function copyOf(id) {
  return document.getElementById(id).content.cloneNode(true);
}

function showInvitation(invitation, company) {
  const { id, title, isForCompany, maxSeats, invitedBy } = invitation;
  const item = copyOf("invitation");
  const seats = maxSeats ? ` for up to ${maxSeats} users` : "";
  const recipient = isForCompany ? `${company.name}${seats}` : "you";
  item.querySelector("h3").textContent = title;
  item.querySelector(".what").textContent = `${invitedBy} invites ${recipient} to try it before its general release.`;
  const quote = item.querySelector("blockquote");
  quote.textContent = invitation.message;
  quote.hidden = !invitation.message;
  const until = new Date(invitation.expiresAt).toLocaleString(undefined, { dateStyle: "long", timeStyle: "short" });
  item.querySelector(".until").textContent = `The invitation is open until ${until}.`;
  const answer = (name, text) => () => act(text, [name, { id }]);
  item.querySelector(".accept").addEventListener("click", answer("betaInvitationAccept", `You accepted: ${title}.`));
  item.querySelector(".decline").addEventListener("click", answer("betaInvitationDecline", `You declined: ${title}.`));
  return item;
}

function showFeature({ key, title, isMember, isThroughCompany, seats }, { company, role }) {
  const item = copyOf("feature");
  item.querySelector("h3").textContent = title;
  const reason = isThroughCompany ? `You are in with ${company.name}.` : "You are in.";
  item.querySelector(".what").textContent = [reason, seats ? seatsText(seats) : ""].join(" ");
  const leave = async (question, name) => (await confirmed(question)) && act(`You left: ${title}.`, [name, { feature: key }]);
  const own = item.querySelector(".leave");
  own.hidden = !isMember;
  own.addEventListener("click", () => leave(`Leave ${title}? What you did with it is kept.`, "betaLeave"));
  const all = item.querySelector(".leave-company");
  all.hidden = !(isThroughCompany && role === "ADMIN");
  all.addEventListener("click", () => leave(`Leave ${title} with all users of ${company.name}?`, "betaCompanyLeave"));
  return item;
}

function seatsText({ maximum, users }) {
  if (maximum === null || maximum >= users) return `All ${users} users of the company have access.`;
  return `${maximum} of ${users} users of the company have access: those who came first.`;
}

/** Show the viewer's invitations and features as they are now. */
async function showPage() {
  const { viewer } = await ask(DOCUMENT);
  const features = viewer.features.filter((feature) => feature.isEnabled);
  const invitations = viewer.betaInvitations.map((invitation) => showInvitation(invitation, viewer.company));
  document.getElementById("person").textContent = `${viewer.user.name} · ${viewer.company.name}`;
  document.getElementById("invitations").replaceChildren(...invitations);
  document.getElementById("features").replaceChildren(...features.map((feature) => showFeature(feature, viewer)));
  document.getElementById("nothing").hidden = invitations.length + features.length > 0;
  document.getElementById("page").hidden = false;
  return invitations.length;
}

/** Remove the code of a link from the address bar, and remember over the sign-in that there was one. */
function takeLink() {
  if (location.hash) sessionStorage.setItem(LINK_KEY, "opened");
  history.replaceState(null, "", location.pathname);
}

async function open() {
  takeLink();
  const count = await showPage();
  if (!count && sessionStorage.getItem(LINK_KEY)) showMessage(INVALID);
  sessionStorage.removeItem(LINK_KEY);
}

for (const button of confirmation.querySelectorAll("button")) {
  button.addEventListener("click", () => confirmation.close(button.value));
}
open().catch((error) => showMessage(error.message, true));
