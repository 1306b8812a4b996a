/** Texts of the pages. Those of the menu are apart, as they are loaded at the start. */
export const catalogues = import.meta.glob<{ default: unknown }>("./messages/*.json");
