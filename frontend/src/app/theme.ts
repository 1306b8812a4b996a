import { keep } from "./storage";

export type Theme = "light" | "dark" | "system";

const KEY = "theme";

/** The theme that the user chose in this browser. */
export function storedTheme(): Theme {
  const value = localStorage.getItem(KEY);
  return value === "light" || value === "dark" ? value : "system";
}

/** Show the app in a theme; `system` follows the device. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Switch between light and dark, and remember it. */
export function toggleTheme(): void {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const next: Theme = isDark ? "light" : "dark";
  keep(localStorage, KEY, next);
  applyTheme(next);
}
