import { keep } from "../storage";

const PREFIX = "seen ";

/** When a user last looked at the notifications in this browser; the API keeps no such mark. */
export function lastSeen(userId: string): string {
  return localStorage.getItem(PREFIX + userId) ?? "";
}

/** Remember that a user has seen everything up to an event. */
export function markSeen(userId: string, at: string): void {
  keep(localStorage, PREFIX + userId, at);
}
