import { useCallback, useState } from "react";

const FOCUS_MS = 4000;

/** A card that is to get the focus, as soon as it is there. */
export interface FocusRequest {
  id: string;
  until: number;
}

/** Return the card that is to get the focus, and what asks for it. */
export function useFocusRequest() {
  const [focus, setFocus] = useState<FocusRequest | null>(null);
  const focusCard = useCallback((id: string | undefined) => {
    if (id) setFocus({ id, until: Date.now() + FOCUS_MS });
  }, []);
  return { focus, focusCard };
}
