import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { NotFoundPage } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { FlagFrame } from "../parts/flag_frame";
import { Refreshing } from "../parts/frame";
import { useLive } from "../parts/use_live";
import { Facts } from "./facts";
import { Figures } from "./figures";
import { Killed, KillButton } from "./kill";
import { Requirements } from "./requirements";
import { Rollout } from "./rollout";
import { Stage } from "./stage";
import { Switch } from "./switch";
import type { pageFlagQuery } from "./__generated__/pageFlagQuery.graphql";

const PAGE = graphql`
  query pageFlagQuery($key: ID!) {
    featureFlag(key: $key) {
      archivedAt
      ...flagFrame_flag
      ...kill_flag
      ...killed_flag
      ...figures_flag
      ...switch_flag
      ...stage_flag
      ...rollout_flag
      ...requirements_flag
      ...facts_flag
    }
    ...figures_query @arguments(flag: $key)
    ...requirements_query
  }
`;

/** One beta: whether it is open, for how many, on what it depends, and what stops it. */
export default function FlagPage() {
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { data, refresh } = useLoaded<pageFlagQuery>(PAGE, useMemo(() => ({ key }), [key]));
  useLive(refresh);
  const flag = data.featureFlag;
  if (!flag) return <NotFoundPage />;
  return (
    <Refreshing refresh={refresh}>
      <FlagFrame flag={flag} actions={!flag.archivedAt && <KillButton flag={flag} />}>
        <div className="record">
          <Killed flag={flag} />
          <Figures flag={flag} query={data} />
          <div className="record-columns beta-columns">
            <div className="record-main">
              <Switch flag={flag} />
              <Stage flag={flag} />
              <Rollout flag={flag} />
              <Requirements flag={flag} query={data} />
            </div>
            <div className="record-side">
              <Facts flag={flag} />
            </div>
          </div>
        </div>
      </FlagFrame>
    </Refreshing>
  );
}
