import { type ComponentProps, useState } from "react";

/**
 * Return whether a button was used, and its properties until then. What it opens is made at the first use only: a page
 * has many such buttons, and most are never pressed.
 */
export function useUsed(popup: "menu" | "dialog"): { isUsed: boolean; unused: ComponentProps<"button"> } {
  const [isUsed, setUsed] = useState(false);
  return { isUsed, unused: { type: "button", "aria-haspopup": popup, "aria-expanded": false, onClick: () => setUsed(true) } };
}

/** Return whether something has been so at any time. */
export function useEver(isNow: boolean): boolean {
  const [was, setWas] = useState(isNow);
  if (isNow && !was) setWas(true);
  return was || isNow;
}
