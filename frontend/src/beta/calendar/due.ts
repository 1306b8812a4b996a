import { dayIn } from "../../app/format";

/** Something that happens, or is to be done, at a time. */
export interface Due {
  id: string;
  /** An instant, or a day without time. */
  at: string;
  kind: "review" | "change" | "ruleStarts" | "ruleEnds" | "wave" | "membersEnd" | "invitationsEnd";
  title: string;
  detail: string;
  flagKey: string;
  changeId?: string;
  isLate: boolean;
}

interface Flag {
  readonly key: string;
  readonly title: string;
  readonly reviewBy?: string | null | undefined;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly startsAt?: string | null | undefined;
    readonly endsAt?: string | null | undefined;
  }[];
  readonly waves: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly plannedAt?: string | null | undefined;
    readonly change?: { readonly id: string } | null | undefined;
  }[];
}

interface Change {
  readonly id: string;
  readonly flag?: string | null | undefined;
  readonly effectiveAt?: string | null | undefined;
  readonly reason: string;
}

interface Ending {
  readonly flag: string;
  readonly day: string;
  readonly members: number;
  readonly invitations: number;
}

/** Days on which memberships end and invitations expire, each with the number of them. */
export function endsOf(endings: readonly Ending[], flags: readonly Pick<Flag, "key" | "title">[]): Due[] {
  const titles = new Map(flags.map(({ key, title }) => [key, title]));
  return endings.flatMap(({ flag, day, members, invitations }): Due[] => {
    const due = { at: day, title: titles.get(flag) ?? flag, flagKey: flag, isLate: false };
    return [
      ...(members ? [{ ...due, id: `${flag} members ${day}`, kind: "membersEnd" as const, detail: String(members) }] : []),
      ...(invitations ? [{ ...due, id: `${flag} invitations ${day}`, kind: "invitationsEnd" as const, detail: String(invitations) }] : []),
    ];
  });
}

/** The earliest first; a day comes before the times on it. */
export function inOrder(due: readonly Due[]): Due[] {
  return due.toSorted((one, other) => one.at.localeCompare(other.at));
}

/**
 * What is due, the earliest first: reviews, also late ones; changes, waves, and times of rules that are to come. The change
 * of a wave is shown as the wave. Days are those of the zone.
 */
export function dueOf(flags: readonly Flag[], changes: readonly Change[], timeZone: string, now = new Date()): Due[] {
  const [instant, today] = [now.toISOString(), dayIn(timeZone, now)];
  const titles = new Map(flags.map(({ key, title }) => [key, title]));
  const reviews = flags.flatMap(({ key, title, reviewBy }): Due[] =>
    reviewBy ? [{ id: `review ${key}`, at: reviewBy, kind: "review", title, detail: "", flagKey: key, isLate: reviewBy < today }] : [],
  );
  const planned = changes.flatMap(({ id, flag, effectiveAt, reason }): Due[] =>
    effectiveAt
      ? [{ id, at: effectiveAt, kind: "change", title: titles.get(flag ?? "") ?? flag ?? "", detail: reason, flagKey: flag ?? "", changeId: id, isLate: effectiveAt < instant }]
      : [],
  );
  const rules = flags.flatMap(({ key, title, rules: all }) =>
    all.flatMap((rule): Due[] => [
      ...timeOf(rule.startsAt, { id: `${rule.id} starts`, kind: "ruleStarts", title, detail: rule.title, flagKey: key }, instant),
      ...timeOf(rule.endsAt, { id: `${rule.id} ends`, kind: "ruleEnds", title, detail: rule.title, flagKey: key }, instant),
    ]),
  );
  const coming = flags.flatMap(({ key, title, waves: all }) =>
    all.filter(({ state, plannedAt }) => state === "PLANNED" && plannedAt && plannedAt > instant).map((wave) => ({ ...wave, key, title })),
  );
  const waves = coming.flatMap(({ id, name, plannedAt, key, title }) => timeOf(plannedAt, { id, kind: "wave", title, detail: name, flagKey: key }, instant));
  const ofWaves = new Set(coming.flatMap(({ change }) => change?.id ?? []));
  const others = planned.filter(({ id }) => !ofWaves.has(id));
  return inOrder([...reviews, ...others, ...rules, ...waves]);
}

function timeOf(at: string | null | undefined, due: Omit<Due, "at" | "isLate">, now: string): Due[] {
  return at && at > now ? [{ ...due, at, isLate: false }] : [];
}

/** What is due, by month of the zone: `2026-03`. */
export function byMonth(due: readonly Due[], timeZone: string): [string, Due[]][] {
  const dayOf = (at: string) => (at.length > 10 ? dayIn(timeZone, new Date(at)) : at);
  return Object.entries(Object.groupBy(due, ({ at }) => dayOf(at).slice(0, 7))) as [string, Due[]][];
}
