import { forgetAll } from "../forget";
import { type EventPages, NO_EVENTS } from "./event_pages";
import { keep } from "../storage";

const PREFIX = "events ";
const MOST = 200;
/** What is read of changes; other fields may belong to a part of the app that can be taken away. */
const READ_CHANGES = new Set(["owner", "mentionedUsers"]);

/** The events that this tab has read before: a page that is loaded then reads only what is new. */
export function keptEvents(userId: string): EventPages {
  try {
    return (JSON.parse(sessionStorage.getItem(PREFIX + userId) ?? "null") as EventPages | null) ?? NO_EVENTS;
  } catch {
    return NO_EVENTS;
  }
}

/** Keep events for the next page of this tab: not so many that they would be slow to read. */
export function keepEvents(userId: string, { events, end }: EventPages): void {
  if (events.length > MOST) return;
  const kept = events.map((event) => ({ ...event, changes: event.changes.filter(({ field }) => READ_CHANGES.has(field)) }));
  keep(sessionStorage, PREFIX + userId, JSON.stringify({ events: kept, end }));
}

/** Forget the events of all users. */
export function forgetEvents(): void {
  forgetAll(sessionStorage, PREFIX);
}
