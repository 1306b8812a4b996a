import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useText } from "../i18n";

/** A tab: its address, its message, and how many wait there. */
export interface Tab {
  to: string;
  label: string;
  count?: number | undefined;
}

/** Links to pages, in a row. Where there is no room for all, that of the page is scrolled into view. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const text = useText();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    void row.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  return (
    <nav ref={row} className="page-tools tabs" aria-label={text(label)}>
      {tabs.map(({ to, label: name, count }) => (
        <Link
          key={to}
          to={to}
          className="view tab"
          activeOptions={{ exact: tabs.some((other) => other.to.startsWith(`${to}/`)), includeSearch: false }}
          activeProps={{ "aria-current": "page" }}
        >
          {text(name)}
          {count ? <span className="tab-count numeric">{count}</span> : null}
        </Link>
      ))}
    </nav>
  );
}
