import { useState } from "react";

/** Whether a form is open. It closes when what it changes has another value. */
export function useOpened(value: unknown) {
  const [openedAt, setOpenedAt] = useState<{ value: unknown } | null>(null);
  return {
    isOpen: openedAt !== null && openedAt.value === value,
    open: () => setOpenedAt({ value }),
    close: () => setOpenedAt(null),
  };
}
