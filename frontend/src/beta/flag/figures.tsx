import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { stateOf } from "../parts/flag_state";
import { flagPath } from "../parts/paths";
import { rolloutOf } from "../parts/rollout";
import type { figures_flag$key } from "./__generated__/figures_flag.graphql";
import type { figures_query$key } from "./__generated__/figures_query.graphql";

/** For whom the beta is open now, in four figures. */
export function Figures({ flag, query }: { flag: figures_flag$key; query: figures_query$key }) {
  const text = useText();
  const format = useFormat();
  const { key, rules, ...state } = useFragment(
    graphql`
      fragment figures_flag on FeatureFlag {
        key
        stage
        isEnabled
        killedAt
        archivedAt
        rules {
          strategy
          isEnabled
        }
      }
    `,
    flag,
  );
  const data = useFragment(
    graphql`
      fragment figures_query on Query @argumentDefinitions(flag: { type: "ID!" }) {
        betaMembers(flag: $flag, first: 1) {
          totalCount
        }
        betaInvitations(flag: $flag, state: PENDING, first: 1) {
          totalCount
        }
      }
    `,
    query,
  );
  const percent = rolloutOf(rules);
  const others = rules.filter(({ isEnabled }) => isEnabled).length - (percent === null ? 0 : 1);
  return (
    <dl className="figures">
      <Figure label={text("beta.state")} detail={text(`beta.stage.${state.stage}`)}>
        {text(`beta.stateLong.${stateOf(state)}`)}
      </Figure>
      <Figure label={text("beta.members")} detail={text("beta.figures.members")}>
        <Link className="link" to={flagPath(key, "people")}>
          {format.number(data.betaMembers.totalCount ?? 0)}
        </Link>
      </Figure>
      <Figure label={text("beta.figures.invited")} detail={text("beta.figures.unanswered")}>
        <Link className="link" to={flagPath(key, "people")} search={{ show: "invited" }}>
          {format.number(data.betaInvitations.totalCount ?? 0)}
        </Link>
      </Figure>
      <Figure label={text("beta.rollout")} detail={text("beta.figures.rules", { count: others })}>
        {percent === null ? text("beta.figures.noRollout") : format.percent(percent)}
      </Figure>
    </dl>
  );
}

function Figure({ label, detail, children }: { label: string; detail: string; children: ReactNode }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd className="figure-text numeric">{children}</dd>
      <dd className="quiet">{detail}</dd>
    </div>
  );
}
