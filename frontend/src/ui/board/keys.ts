import type { KeyboardEvent } from "react";
import { cardElement } from "./cards";

const VERTICAL: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const HORIZONTAL: Record<string, number> = { l: 1, ArrowRight: 1, h: -1, ArrowLeft: -1 };

interface Keys {
  onMove: (card: HTMLElement) => void;
  onUndo: () => void;
}

/** Keys on the board: arrows or HJKL go from card to card, M moves, ⌘Z or Ctrl+Z takes the last move back. */
export function handleKey(event: KeyboardEvent<HTMLElement>, { onMove, onUndo }: Keys): void {
  const isModified = event.metaKey || event.ctrlKey;
  const card = cardElement(event.target);
  if (isModified && event.key === "z") {
    event.preventDefault();
    onUndo();
    return;
  }
  if (!card || isModified || event.altKey) return;
  if (event.key.toLowerCase() === "m") {
    event.preventDefault();
    onMove(card);
    return;
  }
  const next = below(card, VERTICAL[event.key] ?? 0) ?? nextTo(card, HORIZONTAL[event.key] ?? 0);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function below(card: HTMLElement, step: number): HTMLElement | null {
  const slot = card.parentElement;
  if (step === 0 || !slot) return null;
  const place = Number(slot.getAttribute("aria-posinset")) + step;
  return slot.parentElement!.querySelector<HTMLElement>(`[aria-posinset="${place}"] a`);
}

/** The card at the same height in the next column that has cards. */
function nextTo(card: HTMLElement, step: number): HTMLElement | null {
  const columns = [...document.querySelectorAll<HTMLElement>("section[data-column]")];
  const { top } = card.getBoundingClientRect();
  const own = columns.findIndex((column) => column.contains(card));
  const others = step > 0 ? columns.slice(own + 1) : columns.slice(0, own).toReversed();
  const next = others.find((column) => column.querySelector("[data-card]"));
  if (step === 0 || !next) return null;
  const cards = [...next.querySelectorAll<HTMLElement>("[data-card]")];
  const [nearest] = cards.toSorted((one, other) => distance(one, top) - distance(other, top));
  return nearest!.querySelector("a");
}

function distance(card: HTMLElement, top: number): number {
  return Math.abs(card.getBoundingClientRect().top - top);
}
