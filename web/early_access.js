// Early access: the viewer's invitations, to accept or decline, and the features that they are in, to leave.
// The code of an email's link follows the # of the URL. It never reaches a server from here: a signed-in user is shown
// their own invitations, and the page does not know whether the link was for another user.

import DOCUMENTS from "./early_access_documents.json" with { type: "json" };

const LINK_KEY = "early-access link";
const INVALID = "This invitation is no longer valid, or it is for another user.";
const FAILED = "The request failed. Try again in a moment.";
const NO_ANSWER = "The server did not answer. Try again in a moment.";

/** Spanish for each English text of this page, its HTML included. */
const SPANISH = {
  "Afterwin · Early access": "Afterwin · Acceso anticipado",
  "Early access": "Acceso anticipado",
  "You have no open invitations, and you are in no early access.":
    "No tienes invitaciones pendientes ni participas en ningún acceso anticipado.",
  "Open Afterwin": "Abrir Afterwin",
  "Accept": "Aceptar",
  "Decline": "Rechazar",
  "Decide later": "Decidir más tarde",
  "Leave": "Salir",
  "Leave with the whole company": "Salir con toda la empresa",
  "News": "Novedades",
  "Why would you like it?": "¿Por qué te interesa?",
  "Ask for access": "Pedir acceso",
  "Withdraw the request": "Retirar la solicitud",
  "You do not have access to it yet.": "Todavía no tienes acceso.",
  "You are in. It is closed to all for now.": "Participas. Por ahora está cerrada para todos.",
  "Your company is in, and all of its seats are taken.":
    "Tu empresa participa, pero todas sus plazas están ocupadas.",
  "You asked for access on {date}. You get an email with the answer.":
    "Pediste acceso el {date}. Recibirás la respuesta por correo electrónico.",
  "You asked for access, and it was declined. You may ask again.":
    "Pediste acceso y se rechazó. Puedes pedirlo de nuevo.",
  "You asked for access to {title}.": "Has pedido acceso a {title}.",
  "You withdrew your request for {title}.": "Has retirado tu solicitud de {title}.",
  "Yes": "Sí",
  "No": "No",
  "How do you like it?": "¿Qué te parece?",
  "1 is the worst, 5 the best.": "1 es lo peor y 5 lo mejor.",
  "What should we know?": "¿Qué deberíamos saber?",
  "Send feedback": "Enviar opinión",
  "Thank you for your feedback on {title}.": "Gracias por tu opinión sobre {title}.",
  [INVALID]: "Esta invitación ya no es válida, o es para otro usuario.",
  [NO_ANSWER]: "El servidor no responde. Inténtalo de nuevo en un momento.",
  "You have access to this feature already.": "Ya tienes acceso a esta función.",
  "Only an administrator of the company can leave for the whole company.":
    "Solo un administrador de la empresa puede salir en nombre de toda la empresa.",
  "You have asked for access already.": "Ya has pedido acceso.",
  "You are in already. The feature is closed to all for now.": "Ya participas. Por ahora está cerrada para todos.",
  "Your company is not a member of this feature.": "Tu empresa no es miembro de esta función.",
  "This feature does not exist.": "Esta función no existe.",
  "You are not a member of this feature.": "No eres miembro de esta función.",
  "You have no open request for this feature.": "No tienes ninguna solicitud abierta para esta función.",
  "A rating is from {least} to {most}.": "La valoración va de {least} a {most}.",
  "This must have at most {most} characters.": "Puede tener como máximo {most} caracteres.",
  RATE_LIMITED: "Demasiadas peticiones. Espera un minuto e inténtalo de nuevo.",
  BUSY: "El servidor está ocupado. Inténtalo de nuevo en un momento.",
  FORBIDDEN: "Tu función no lo permite.",
  [FAILED]: "La solicitud ha fallado. Inténtalo de nuevo en un momento.",
  "{invitedBy} invites you to try it before its general release.":
    "{invitedBy} te invita a probarlo antes de su lanzamiento general.",
  "{invitedBy} invites {company} to try it before its general release.":
    "{invitedBy} invita a {company} a probarlo antes de su lanzamiento general.",
  "{invitedBy} invites {company} for up to {maxSeats} users to try it before its general release.":
    "{invitedBy} invita a {company}, hasta {maxSeats} usuarios, a probarlo antes de su lanzamiento general.",
  "The invitation is open until {until}.": "La invitación está abierta hasta el {until}.",
  "You accepted: {title}.": "Has aceptado: {title}.",
  "You declined: {title}.": "Has rechazado: {title}.",
  "You left: {title}.": "Has salido: {title}.",
  "You are in with {company}.": "Participas con {company}.",
  "You are in.": "Participas.",
  "Leave {title}? What you did with it is kept.": "¿Salir de {title}? Lo que hiciste se conserva.",
  "Leave {title} with all users of {company}?": "¿Salir de {title} con todos los usuarios de {company}?",
  "The only user of the company has access.": "El único usuario de la empresa tiene acceso.",
  "All {users} users of the company have access.": "Los {users} usuarios de la empresa tienen acceso.",
  "{maximum} of {users} users of the company have access: those who came first.":
    "{maximum} de {users} usuarios de la empresa tienen acceso: los que llegaron primero.",
};
const language = navigator.language.toLowerCase().startsWith("es") ? "es" : "en";

/** Return a text in the language of the browser, with its values. */
function translate(text, values = {}) {
  const translated = language === "es" ? SPANISH[text] : text;
  return translated.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Return what the server says of an error; in Spanish, what is known by its sentence or its code, or that it failed. */
function errorText(message, code) {
  if (language === "en") return message ?? FAILED;
  return SPANISH[message] ?? SPANISH[code] ?? SPANISH[FAILED];
}

/** Translate the texts of the page's HTML. */
function translateTexts(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.data.trim();
    if (Object.hasOwn(SPANISH, text)) texts.currentNode.data = translate(text);
  }
}

function translatePage() {
  document.documentElement.lang = language;
  document.title = translate(document.title);
  const templates = [...document.querySelectorAll("template")].map(({ content }) => content);
  for (const root of [document.body, ...templates]) translateTexts(root);
}

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
  const body = JSON.stringify({ query, variables });
  const response = await fetch("/graphql", { ...request, body }).catch(() => null);
  if (response === null) throw new Error(translate(NO_ANSWER));
  if (response.status === 401) {
    location.replace(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    return new Promise(() => {});
  }
  const { data, errors } = await response.json().catch(() => ({}));
  if (errors || !data) throw new Error(errorText(errors?.[0].message, errors?.[0].extensions?.code));
  return data;
}

/** Run a mutation with one input, and throw its first problem. */
async function run(name, input) {
  const data = await ask(DOCUMENTS[name], { input });
  const problem = data[name]?.userErrors[0];
  if (problem) throw new Error(errorText(problem.message));
}

/** Do something, say what was done, and show the page as it is then. What is typed stays, but in the form that was sent. */
async function act(text, [name, input], form = null) {
  const setDisabled = (isDisabled) => {
    for (const button of document.querySelectorAll("article button")) button.disabled = isDisabled;
  };
  setDisabled(true);
  try {
    await run(name, input);
    form?.reset();
    await showPage();
    showMessage(text);
  } catch (error) {
    await showPage().catch(() => setDisabled(false));
    showMessage(error.message, true);
  }
  if (document.activeElement === document.body) document.getElementById("title").focus(); // the button has gone
}

/** Return what is typed into the forms of features, by the keys of their articles. */
function typedTexts() {
  const forms = [...document.querySelectorAll("article[data-key] form")];
  return new Map(forms.map((form) => [form.closest("article").dataset.key, [...new FormData(form)]]));
}

/** Type what was typed into the forms of features before. */
function typeAgain(typed) {
  for (const article of document.querySelectorAll("article[data-key]")) {
    const { elements } = article.querySelector("form");
    for (const [name, value] of typed.get(article.dataset.key) ?? []) {
      if (elements[name]) elements[name].value = value;
    }
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
  const whom = maxSeats ? "{company} for up to {maxSeats} users" : isForCompany ? "{company}" : "you";
  item.querySelector("h3").textContent = title;
  item.querySelector(".what").textContent = translate(
    `{invitedBy} invites ${whom} to try it before its general release.`,
    { invitedBy, company: company.name, maxSeats },
  );
  const quote = item.querySelector("blockquote");
  quote.textContent = invitation.message;
  quote.hidden = !invitation.message;
  const until = new Date(invitation.expiresAt).toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
  item.querySelector(".until").textContent = translate("The invitation is open until {until}.", { until });
  const answer = (name, text) => () => act(translate(text, { title }), [name, { id }]);
  item.querySelector(".accept").addEventListener("click", answer("betaInvitationAccept", "You accepted: {title}."));
  item.querySelector(".decline").addEventListener("click", answer("betaInvitationDecline", "You declined: {title}."));
  return item;
}

/** Return the text of the state of a request for a feature that is closed to the viewer. */
function requestText({ isMember, canLeaveCompany, request }) {
  if (isMember) return translate("You are in. It is closed to all for now.");
  if (canLeaveCompany) return translate("Your company is in, and all of its seats are taken.");
  if (request?.state === "PENDING") {
    const date = new Date(request.requestedAt).toLocaleDateString(language, { dateStyle: "long" });
    return translate("You asked for access on {date}. You get an email with the answer.", { date });
  }
  const isDeclined = request?.state === "DECLINED";
  const declined = "You asked for access, and it was declined. You may ask again.";
  return translate(isDeclined ? declined : "You do not have access to it yet.");
}

/** Return a feature that is closed to the viewer: to ask for access, withdraw, or leave with the company. */
function showClosedFeature(feature, { company }) {
  const { key, title, canLeaveCompany, canRequest, request } = feature;
  const item = copyOf("closed");
  item.querySelector("article").dataset.key = `closed ${key}`;
  const names = { title, company: company.name };
  item.querySelector("h3").textContent = title;
  item.querySelector(".what").textContent = requestText(feature);
  const form = item.querySelector("form");
  form.hidden = !canRequest;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = new FormData(form).get("text");
    act(translate("You asked for access to {title}.", names), ["betaRequestSend", { feature: key, text }], form);
  });
  const withdraw = item.querySelector(".withdraw");
  withdraw.hidden = request?.state !== "PENDING";
  const withdrawn = translate("You withdrew your request for {title}.", names);
  withdraw.addEventListener("click", () => act(withdrawn, ["betaRequestWithdraw", { feature: key }]));
  item.querySelector(".leave-company").hidden = !canLeaveCompany;
  item.querySelector(".leave-company").addEventListener("click", () => leaveWithCompany(key, names));
  return item;
}

async function leaveWithCompany(feature, names) {
  const question = translate("Leave {title} with all users of {company}?", names);
  const left = translate("You left: {title}.", names);
  if (await confirmed(question)) await act(left, ["betaCompanyLeave", { feature }]);
}

function showFeature({ key, title, isMember, isThroughCompany, canLeaveCompany, seats, news }, { company }) {
  const item = copyOf("feature");
  item.querySelector("article").dataset.key = key;
  item.querySelector("h3").textContent = title;
  const names = { title, company: company.name };
  const reason = translate(isThroughCompany ? "You are in with {company}." : "You are in.", names);
  item.querySelector(".what").textContent = [reason, seats ? seatsText(seats) : ""].join(" ");
  const left = translate("You left: {title}.", names);
  const question = translate("Leave {title}? What you did with it is kept.", names);
  const own = item.querySelector(".leave");
  own.hidden = !isMember;
  own.addEventListener("click", async () => {
    if (await confirmed(question)) await act(left, ["betaLeave", { feature: key }]);
  });
  const all = item.querySelector(".leave-company");
  all.hidden = !canLeaveCompany;
  all.addEventListener("click", () => leaveWithCompany(key, names));
  item.querySelector("form").addEventListener("submit", (event) => sendFeedback(event, key, title));
  showNews(item.querySelector(".news"), news);
  return item;
}

/** Show the news of a feature, the latest first. */
function showNews(section, news) {
  section.hidden = news.length === 0;
  for (const { text, postedAt } of news) {
    const [date, quote] = [document.createElement("p"), document.createElement("blockquote")];
    date.className = "faint";
    date.textContent = new Date(postedAt).toLocaleDateString(language, { dateStyle: "long" });
    quote.textContent = text;
    section.append(date, quote);
  }
}

/** Send the rating and the text of a form. */
function sendFeedback(event, feature, title) {
  event.preventDefault();
  const fields = new FormData(event.target);
  const feedback = { feature, rating: Number(fields.get("rating")), text: fields.get("text") };
  const thanks = translate("Thank you for your feedback on {title}.", { title });
  return act(thanks, ["betaFeedbackSend", feedback], event.target);
}

function seatsText({ maximum, users }) {
  const isEnough = maximum === null || maximum >= users;
  const some = "{maximum} of {users} users of the company have access: those who came first.";
  const all = users === 1 ? "The only user of the company has access." : "All {users} users of the company have access.";
  return translate(isEnough ? all : some, { maximum, users });
}

/** Return whether the viewer is in, or can do something about a feature that is closed to them. */
function isOffered({ isMember, canRequest, canLeaveCompany, request }) {
  return isMember || canRequest || canLeaveCompany || request?.state === "PENDING";
}

/** Show the viewer's invitations and features as they are now. */
async function showPage() {
  const { viewer } = await ask(DOCUMENTS.page);
  const typed = typedTexts();
  const open = viewer.features.filter((feature) => feature.isEnabled);
  const closed = viewer.features.filter((feature) => !feature.isEnabled && isOffered(feature));
  const invitations = viewer.betaInvitations.map((invitation) => showInvitation(invitation, viewer.company));
  document.getElementById("person").textContent = `${viewer.user.name} · ${viewer.company.name}`;
  document.getElementById("invitations").replaceChildren(...invitations);
  document.getElementById("features").replaceChildren(...open.map((feature) => showFeature(feature, viewer)));
  document.getElementById("closed-features").replaceChildren(
    ...closed.map((feature) => showClosedFeature(feature, viewer)),
  );
  typeAgain(typed);
  document.getElementById("nothing").hidden = invitations.length + open.length + closed.length > 0;
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
  if (!count && sessionStorage.getItem(LINK_KEY)) showMessage(translate(INVALID));
  sessionStorage.removeItem(LINK_KEY);
}

for (const button of confirmation.querySelectorAll("button")) {
  button.addEventListener("click", () => confirmation.close(button.value));
}
translatePage();
open().catch((error) => showMessage(error.message, true));
