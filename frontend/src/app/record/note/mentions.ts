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
