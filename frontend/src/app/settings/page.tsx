import "./settings.css";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useFeatures } from "../features_context";
import { MessagesOf, useText } from "../i18n";
import { RecordFrame } from "../record/frame";
import { useViewer } from "../viewer";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

/** The frame of the company's settings: the headline, and a tab for each of their pages. */
export function SettingsPage({ children }: { children: ReactNode }) {
  return (
    <RecordFrame>
      <MessagesOf catalogues={CATALOGUES}>
        <Tabs />
        <div className="settings">{children}</div>
      </MessagesOf>
    </RecordFrame>
  );
}

function Tabs() {
  const text = useText();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    void nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  // Those of extensions come last.
  const { permissions } = useViewer();
  const tabs = useFeatures()
    .toReversed()
    .flatMap(({ settings = [] }) => settings)
    .filter(({ permission }) => !permission || permissions.includes(permission));
  return (
    <>
      <div className="page-head">
        <h1>{text("nav.settings")}</h1>
      </div>
      <nav ref={nav} className="page-tools" aria-label={text("nav.settings")}>
        {tabs.map(({ to, label }) => (
          <Link key={to} to={to} className="view tab" activeProps={{ "aria-current": "page" }}>
            {text(label)}
          </Link>
        ))}
      </nav>
    </>
  );
}
