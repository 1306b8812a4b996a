import "./settings.css";
import type { ReactNode } from "react";
import { useFeatures } from "../features_context";
import { MessagesOf, useText } from "../i18n";
import { RecordFrame } from "../record/frame";
import { useViewer } from "../viewer";
import { Tabs } from "./tabs";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

/** The frame of the company's settings: the headline, and a tab for each of their pages. */
export function SettingsPage({ children }: { children: ReactNode }) {
  return (
    <RecordFrame>
      <MessagesOf catalogues={CATALOGUES}>
        <Head />
        <div className="settings">{children}</div>
      </MessagesOf>
    </RecordFrame>
  );
}

function Head() {
  // Those of extensions come last.
  const { permissions } = useViewer();
  const tabs = useFeatures()
    .toReversed()
    .flatMap(({ settings = [] }) => settings)
    .filter(({ permission }) => !permission || permissions.includes(permission));
  return (
    <>
      <div className="page-head">
        <h1>{useText()("nav.settings")}</h1>
      </div>
      <Tabs label="nav.settings" tabs={tabs} />
    </>
  );
}
