const MOST_LETTERS = 60;
/** An `@` that begins a word, and the letters of a name up to the caret. A second blank ends it. */
const AT = /(?:^|[\s(])@((?:[\p{L}\p{M}\p{N}.'’-]+(?: [\p{L}\p{M}\p{N}.'’-]+){0,3} ?)?)$/u;

/** The beginning of a name that is being typed. */
export interface Asked {
  /** Where its `@` is. */
  start: number;
  words: string;
}

/** A user who can be mentioned. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Return the name that is being typed at the caret; null where none is. */
export function askedAt(value: string, caret: number): Asked | null {
  const found = AT.exec(value.slice(Math.max(0, caret - MOST_LETTERS), caret));
  return found && { start: caret - found[1]!.length - 1, words: found[1]! };
}

/** Return the ids of those whose names the text still has. */
export function mentionedIds(text: string, chosen: readonly Named[]): string[] {
  return [...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))];
}

/** Split text at the mentions of these names: every second part is one. */
export function splitAtMentions(text: string, names: readonly string[]): string[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const parts: string[] = [];
  let end = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = longestFirst.find((each) => text.startsWith(each, at + 1));
    if (name === undefined) continue;
    parts.push(text.slice(end, at), `@${name}`);
    end = at + 1 + name.length;
  }
  return [...parts, text.slice(end)];
}

const NAME = /(?<![^\s(])@([\p{L}\p{M}\p{N}'’-]+)/gu;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;
/** Names that are looked up for one note. */
const MOST_LOOKED_UP = 10;

/**
 * Return the ids of those whom a text mentions, and the names that are those of no single colleague. `lookUp` finds users
 * by a word of their names; those who were chosen are known.
 */
export async function findMentions(text: string, chosen: readonly Named[], lookUp: (word: string) => Promise<readonly Named[]>) {
  const ids = new Set(mentionedIds(text, chosen));
  const unknown = new Set<string>();
  const typed = [...text.matchAll(NAME)].filter(({ index }) => !chosen.some(({ name }) => startsWithName(text.slice(index + 1), name)));
  for (const { 1: word = "", index } of typed.slice(0, MOST_LOOKED_UP)) {
    const rest = text.slice(index + 1);
    // Without an answer the note is saved all the same, and says whom it does not mention.
    const users = await lookUp(word).catch(() => []);
    const fitting = users.filter(({ name }) => startsWithName(rest, name));
    const longest = Math.max(...fitting.map(({ name }) => name.length));
    const [user, ...others] = fitting.filter(({ name }) => name.length === longest);
    if (user && others.length === 0) ids.add(user.id);
    else unknown.add(`@${word}`);
  }
  return { ids: [...ids], unknown: [...unknown] };
}

/** Whether a text begins with a whole name, in letters of either case. */
function startsWithName(text: string, name: string): boolean {
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase() && !LETTER.test(text.slice(name.length));
}
