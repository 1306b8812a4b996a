import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { RecordFrame } from "../../app/record/frame";
import { Tabs } from "../../app/settings/tabs";
import { FlagState } from "./flag_state";
import { flagPath, listPath } from "./paths";
import type { flagFrame_flag$key } from "./__generated__/flagFrame_flag.graphql";

const TABS = ["overview", "people", "invite", "waves", "news", "rules", "explain", "usage"];

interface Props {
  flag: flagFrame_flag$key;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages about one beta: its name and state, and its tabs. */
export function FlagFrame({ flag, actions, children }: Props) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment flagFrame_flag on FeatureFlag {
        key
        title
        stage
        isEnabled
        killedAt
        archivedAt
      }
    `,
    flag,
  );
  const tabs = TABS.map((tab) => ({ to: flagPath(data.key, tab === "overview" ? undefined : tab), label: `beta.flag.${tab}` }));
  return (
    <RecordFrame>
      <div className="page-head">
        <p className="quiet">
          <Link to={listPath} className="link">
            {text("beta.title")}
          </Link>{" "}
          ›
        </p>
        <h1>
          <bdi>{data.title}</bdi>
        </h1>
        <code className="record-label">{data.key}</code>
        <FlagState flag={data} />
        <div className="page-head-end">{actions}</div>
      </div>
      {tabs.length > 1 && <Tabs label="beta.flag.tabs" tabs={tabs} />}
      {children}
    </RecordFrame>
  );
}
