import "./settings.css";
import type { ReactNode } from "react";
import { useFeatures } from "../features_context";
import { MessagesOf, useText } from "../i18n";
import { RecordFrame } from "../record/frame";
import { ScrollArea } from "../scroll_area";
import { useViewer } from "../viewer";
import { Tabs } from "./tabs";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

interface Props {
  /** What the page needs; without it the page says so, and the tabs lead on. */
  permission?: string;
  children: ReactNode;
}

/** The frame of the company's settings: the headline, and a tab for each of their pages. */
export function SettingsPage({ permission, children }: Props) {
  const text = useText();
  const { permissions } = useViewer();
  const isAllowed = !permission || permissions.includes(permission);
  return (
    <RecordFrame>
      <MessagesOf catalogues={CATALOGUES}>
        <Head />
        <ScrollArea>{isAllowed ? children : <p role="status">{text("error.FORBIDDEN")}</p>}</ScrollArea>
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
