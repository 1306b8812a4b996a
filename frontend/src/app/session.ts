import { forgetDrafts, hasDrafts } from "./drafts";
import { forgetEvents } from "./notifications/kept_events";
import { forgetRecords } from "./recent";

/** The signed-in user, as the page's data block and `/app/session` describe it. */
export interface Viewer {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  currency: string;
  permissions: string[];
  company: { name: string; currency: string };
}

/** The module and the style sheets of an extension. */
export interface ExtensionFiles {
  module: string;
  styles: string[];
}

/** What the server says about a session. */
export interface Session {
  viewer: Viewer;
  extensions: ExtensionFiles[];
}

/** Read the session from the page. */
export function sessionOfPage(): Session {
  return JSON.parse(document.getElementById("session")?.textContent ?? "null") as Session;
}

/** Ask for the session again; null if it has ended or the server does not answer. */
export async function fetchSession(): Promise<Session | null> {
  const response = await fetch("/app/session", { cache: "no-store" }).catch(() => null);
  if (response?.status === 401) goToSignIn();
  return response?.ok ? ((await response.json()) as Session) : null;
}

/**
 * The session has ended: leave for the sign-in page, which says so, and whether something that was typed is kept, and come back to
 * the current address afterwards.
 */
export function goToSignIn(): void {
  location.assign(`/sign-in?${new URLSearchParams({ next: location.pathname + location.search, ended: hasDrafts() ? "kept" : "1" })}`);
}

/** End the session. What this browser remembers of the user goes with it. */
export async function signOut(): Promise<void> {
  forgetRecords();
  forgetDrafts();
  forgetEvents();
  await fetch("/auth/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  location.assign("/sign-in");
}
