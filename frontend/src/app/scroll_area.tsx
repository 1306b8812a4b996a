import type { ReactNode } from "react";
import { useText } from "./i18n";

/** A page that scrolls. It takes the focus itself: keys scroll it, even where nothing in it can be pressed. */
export function ScrollArea({ className = "settings", children }: { className?: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
    <section className={className} tabIndex={0} aria-label={useText()("shell.content")}>
      {children}
    </section>
  );
}
