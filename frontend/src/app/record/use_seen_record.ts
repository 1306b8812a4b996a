import { useState } from "react";

/**
 * Return the record that a form is filled with: the page's until something is typed (`touch`), that of then from there on, and
 * the page's again once it is saved (`settle`). So a form follows what others change, and never mixes it with what was typed.
 */
export function useSeenRecord<T>(record: T): { seen: T; touch: () => void; settle: () => void } {
  const [touched, setTouched] = useState<T | null>(null);
  return { seen: touched ?? record, touch: () => setTouched((before) => before ?? record), settle: () => setTouched(null) };
}
