import { keep } from "./storage";

const KEY = "fonts";
const SEPARATOR = "|";

/**
 * Ask at once for the files of the font that were needed last time, each of which has the letters of some scripts: one
 * that comes after the text has everything laid out again.
 */
export function loadUsedFonts(): void {
  const used = new Set(localStorage.getItem(KEY)?.split(SEPARATOR));
  const faces = [...document.fonts];
  for (const face of faces) if (used.has(face.unicodeRange)) face.load().catch(() => undefined); // the text asks again
  document.fonts.addEventListener("loadingdone", () => {
    const loaded = faces.filter(({ status }) => status === "loaded");
    keep(localStorage, KEY, loaded.map(({ unicodeRange }) => unicodeRange).join(SEPARATOR));
  });
}
