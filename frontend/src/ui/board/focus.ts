import { useState } from "react";

const FOCUS_MS = 4000;

/** A card that is to get the focus. */
export interface FocusRequest {
  id: string;
  until: number;
}

/** Asks for the focus of a card as soon as it is there. The columns listen: a state would draw all of them again. */
export interface Focus {
  /** Ask for the focus of a card, if there is one. */
  ask: (id: string | undefined) => void;
  /** What was asked for last, while it still counts. */
  wanted: () => FocusRequest | null;
  /** Call `listener` when a card is asked for. Returns what stops it. */
  listen: (listener: () => void) => () => void;
}

function createFocus(): Focus {
  let request: FocusRequest | null = null;
  const listeners = new Set<() => void>();
  return {
    ask: (id) => {
      if (!id) return;
      request = { id, until: Date.now() + FOCUS_MS };
      listeners.forEach((listener) => listener());
    },
    wanted: () => (request && Date.now() <= request.until ? request : null),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Return what asks for the focus of cards of this board. */
export function useFocus(): Focus {
  const [focus] = useState(createFocus);
  return focus;
}
