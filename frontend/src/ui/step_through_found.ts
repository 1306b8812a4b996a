import type { KeyboardEvent } from "react";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Move the focus by arrow keys between a search field and the buttons of what it found, all in one `data-finder`. */
export function stepThroughFound(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const finder = event.currentTarget.closest("[data-finder]");
  if (!step || !finder) return;
  const stops = [...finder.querySelectorAll<HTMLElement>("input, button:enabled")];
  const next = stops[stops.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
