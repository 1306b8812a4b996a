import type { MessageFormatElement } from "react-intl";

export type Messages = Record<string, MessageFormatElement[]>;

/** The catalogues of a folder by path, as `import.meta.glob("./messages/*.json")` returns them. */
export type Catalogues = Record<string, () => Promise<{ default: unknown }>>;

const FALLBACK = "en";
/** The languages of the app's own catalogue. */
export const LANGUAGES: readonly string[] = [FALLBACK, "es"];
const FAILED_MS = 500;
const loaded = new Map<Catalogues, Map<string, Promise<Messages>>>();

/** Load a folder's messages in a language, once; those of `en` where the folder does not have the language. */
export function loadMessages(catalogues: Catalogues, language: string): Promise<Messages> {
  const byLanguage = loaded.get(catalogues) ?? new Map<string, Promise<Messages>>();
  loaded.set(catalogues, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const promise = load(catalogues, language);
  byLanguage.set(language, promise);
  // A moment later: what asks again at once, as React does, must see that it failed.
  promise.catch(() => setTimeout(() => byLanguage.delete(language), FAILED_MS));
  return promise;
}

async function load(catalogues: Catalogues, language: string): Promise<Messages> {
  const module = catalogues[pathOf(language)] ?? catalogues[pathOf(FALLBACK)];
  return ((await module?.())?.default ?? {}) as Messages;
}

function pathOf(language: string): string {
  return `./messages/${language}.json`;
}

/** The language of a locale: `es` of `es-MX`. */
export function languageOf(locale: string): string {
  return locale.split("-")[0]?.toLowerCase() || FALLBACK;
}

/**
 * The locale of the words around a viewer: their own where the app has a catalogue in its language, else English as it is written in
 * their region. Sentences, and what is put into them, such as names of months, lists and plurals, are of one language so.
 */
export function wordsLocale(locale: string): string {
  if (LANGUAGES.includes(languageOf(locale))) return locale;
  try {
    const { region } = new Intl.Locale(locale).maximize();
    return region ? `${FALLBACK}-${region}` : FALLBACK;
  } catch {
    return FALLBACK;
  }
}
