import type { Found } from "./subject_search";

interface Address {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly subject: { email: string };
}

/** A user or company to invite: found among users and companies, or an address. */
export type Recipient = (Found | Address) & {
  /** Seats of a company that has been on a list before; null for all users. What is added has none yet. */
  readonly maxSeats?: number | null | undefined;
};

const ADDRESS = /[^\s,;<>"]+@[^\s,;<>"]+/g;

/** The addresses in a text, each once. */
export function addressesIn(text: string): Recipient[] {
  const found = new Set([...text.matchAll(ADDRESS)].map(([address]) => address.toLowerCase()));
  return [...found].map((email) => ({ id: email, name: email, detail: "", subject: { email } }));
}

/** The lines of a text that have no address. */
export function linesWithoutAddress(text: string): string[] {
  return text.split(/[\n,;]/).map((line) => line.trim()).filter((line) => line && addressesIn(line).length === 0);
}

/** The CSV file that `betaInviteBulk` takes, with a line for each recipient. */
export function csvOf(recipients: readonly Recipient[], message: string, seats: number | null): string {
  const lines = recipients.map(({ subject }) => {
    const { email = "", user = "", company = "" } = subject as Record<string, string | undefined>;
    return [email, user, company, company && seats ? String(seats) : "", message].map(quoted).join(",");
  });
  return ["email,user,company,seats,message", ...lines].join("\n");
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
