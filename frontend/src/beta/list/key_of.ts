const MOST_CHARACTERS = 63;

/** The key that a title suggests: its letters and digits in ASCII, small, joined by hyphens. */
export function keyOf(title: string): string {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^[^a-z]+|-+$/g, "");
  return words.slice(0, MOST_CHARACTERS);
}
