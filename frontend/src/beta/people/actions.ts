import type { Op } from "../parts/use_change";

/** A user, a company or an address, as operations name it. */
export type Subject = { user: string } | { company: string } | { email: string };

/** A row on which actions work. */
export interface ActionRow {
  readonly id: string;
  readonly name: string;
  readonly subject: Subject;
  /** What a form begins with: the values of the membership as it is. */
  readonly current?: ActionValues;
}

/** What the form of an action holds. */
export interface ActionValues {
  expiresAt: string | null;
  seats: number | null;
  note: string;
}

/** What can be done with people of a beta. */
export interface Action {
  id: string;
  /** A reason is needed, even if no one gains access. */
  needsReason?: boolean;
  isDanger?: boolean;
  field?: "expiresAt" | "seats" | "note";
  fits: (row: ActionRow) => boolean;
  op: (row: ActionRow, values: ActionValues) => Op;
}

const always = () => true;

function isCompany({ subject }: ActionRow): boolean {
  return "company" in subject;
}

/** What can be done with members. */
export const MEMBER_ACTIONS: readonly Action[] = [
  { id: "expiry", field: "expiresAt", fits: always, op: ({ subject }, { expiresAt }) => ({ memberSetExpiry: { ...subject, expiresAt } }) },
  { id: "seats", field: "seats", fits: isCompany, op: ({ subject }, { seats }) => ({ memberSetSeats: { ...subject, maxSeats: seats } }) },
  { id: "note", field: "note", fits: always, op: ({ subject }, { note }) => ({ memberSetNote: { ...subject, note } }) },
  { id: "remove", isDanger: true, fits: always, op: ({ subject }) => ({ memberRemove: subject }) },
  { id: "exclude", isDanger: true, needsReason: true, fits: always, op: ({ subject }) => ({ exclude: subject }) },
];

/** What can be done with unanswered invitations. */
export const INVITED_ACTIONS: readonly Action[] = [
  { id: "resend", field: "expiresAt", fits: always, op: ({ id }, { expiresAt }) => ({ invitationResend: { invitation: id, expiresAt } }) },
  { id: "revoke", isDanger: true, fits: always, op: ({ id }) => ({ invitationRevoke: { invitation: id } }) },
];

/** What can be done with those who declined or are no longer in. */
export const AGAIN_ACTIONS: readonly Action[] = [
  {
    id: "inviteAgain",
    field: "expiresAt",
    fits: always,
    op: ({ subject }, { expiresAt }) =>
      "company" in subject ? { inviteCompany: { ...subject, expiresAt } } : { inviteUser: { ...subject, expiresAt } },
  },
];

/** What can be done with those who ask for access. */
export const REQUEST_ACTIONS: readonly Action[] = [
  { id: "accept", field: "expiresAt", fits: always, op: ({ subject }, { expiresAt }) => ({ requestAccept: { ...subject, expiresAt } }) },
  { id: "invite", field: "expiresAt", fits: always, op: ({ subject }, { expiresAt }) => ({ inviteUser: { ...subject, expiresAt } }) },
  { id: "decline", isDanger: true, fits: always, op: ({ subject }) => ({ requestDecline: subject }) },
];

/** What can be done with those who are kept out. */
export const OUT_ACTIONS: readonly Action[] = [
  { id: "lift", needsReason: true, fits: always, op: ({ subject }) => ({ unexclude: subject }) },
];
