import type { CompanyEvent } from "./event_pages";

const SUBJECTS = ["ORGANIZATION", "PERSON", "DEAL", "ACTIVITY", "NOTE", "FILE"];
const VERBS: Record<string, readonly string[]> = {
  ORGANIZATION: ["CREATED", "CHANGED", "DELETED", "RESTORED", "MERGED"],
  PERSON: ["CREATED", "CHANGED", "DELETED", "RESTORED", "MERGED"],
  DEAL: ["CREATED", "CHANGED", "DELETED", "RESTORED", "WON", "LOST", "REOPENED", "MOVED"],
  ACTIVITY: ["CREATED", "CHANGED", "DELETED", "RESTORED", "COMPLETED", "UNCOMPLETED"],
  NOTE: ["CREATED", "CHANGED"],
  FILE: ["CREATED"],
};

/** Kinds of events that can concern a user. */
export const KINDS: readonly string[] = SUBJECTS.flatMap((subject) => VERBS[subject]!.map((verb) => `${subject}_${verb}`));

/** Something that concerns the viewer. */
export interface Notification {
  id: string;
  at: string;
  actor: string;
  /** What was done: `WON` of `DEAL_WON`, `ASSIGNED`, or `MENTIONED`. */
  verb: string;
  subject: string;
  name: string;
  /** The organization, where it is not the record itself. */
  organization: string | undefined;
  /** The page of the record; none where it was deleted. */
  path: string | undefined;
}

/** Return what concerns a user: what others did to records that the user owns, notes and files about them, and mentions. */
export function notificationsOf(events: readonly CompanyEvent[], userId: string): Notification[] {
  return events.filter((event) => concerns(event, userId)).map((event) => notificationOf(event, userId));
}

function concerns({ actor, isBulk, subject, node, organization, changes }: CompanyEvent, userId: string): boolean {
  if (!actor || actor.id === userId) return false;
  if (isMentioned(changes, userId)) return true;
  if (isBulk && !isAssigned(changes, userId)) return false;
  const owner = node && "owner" in node && subject !== "NOTE" && subject !== "FILE" ? node.owner : organization?.owner;
  return owner?.id === userId;
}

function notificationOf(event: CompanyEvent, userId: string): Notification {
  const { id, at, kind, subject, actor, organization, changes } = event;
  const verb = isAssigned(changes, userId) ? "ASSIGNED" : isMentioned(changes, userId) ? "MENTIONED" : kind.slice(subject.length + 1);
  const isOrganization = subject === "ORGANIZATION";
  return {
    id,
    at,
    actor: actor!.name,
    verb,
    subject,
    name: nameOf(event),
    organization: isOrganization ? undefined : organization?.name,
    path: pathOf(event),
  };
}

function isAssigned(changes: CompanyEvent["changes"], userId: string): boolean {
  return changes.some(({ field, after }) => field === "owner" && after === userId);
}

/** Whether a note mentions the user who was not mentioned in it before. */
function isMentioned(changes: CompanyEvent["changes"], userId: string): boolean {
  return changes.some(({ field, before, after }) => field === "mentionedUsers" && includes(after, userId) && !includes(before, userId));
}

function includes(ids: unknown, id: string): boolean {
  return Array.isArray(ids) && ids.includes(id);
}

function nameOf({ node, subjectName }: CompanyEvent): string {
  if (node && "name" in node && node.name) return node.name;
  if (node && "title" in node && node.title) return node.title;
  if (node && "subject" in node && node.subject) return node.subject;
  return subjectName ?? "";
}

const PAGES: Record<string, string> = { ORGANIZATION: "organizations", PERSON: "people", DEAL: "deals" };

function pathOf({ node, subject, subjectId, organization }: CompanyEvent): string | undefined {
  if (!node) return undefined;
  if (PAGES[subject] && subjectId) return `/app/${PAGES[subject]}/${subjectId}`;
  if ("deal" in node && node.deal) return `/app/deals/${node.deal.id}`;
  if (organization) return `/app/organizations/${organization.id}`;
  return "person" in node && node.person ? `/app/people/${node.person.id}` : undefined;
}
