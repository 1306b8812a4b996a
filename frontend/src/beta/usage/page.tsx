import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { FlagFrame } from "../parts/flag_frame";
import { useLive } from "../parts/use_live";
import { Audience } from "./audience";
import { Feedback } from "./feedback";
import type { pageUsageQuery, pageUsageQuery$data } from "./__generated__/pageUsageQuery.graphql";

const PAGE = graphql`
  query pageUsageQuery($key: ID!) {
    featureFlag(key: $key) {
      ...flagFrame_flag
    }
    ...audience_query @arguments(flag: $key)
    ...feedback_query @arguments(flag: $key)
    betaCompanyUses(flag: $key) {
      users
      days
      lastUsedAt
      company {
        id
        name
      }
    }
    betaUses(flag: $key, first: 50) {
      totalCount
      nodes {
        days
        lastUsedAt
        reason
        user {
          id
          name
        }
        company {
          name
        }
      }
    }
  }
`;

const PAUSE_MS = 60_000;

/** How a beta is used: the audience by day, companies and users, and what they say. Never which records they see. */
export default function UsagePage() {
  const text = useText();
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { data, refresh } = useLoaded<pageUsageQuery>(PAGE, useMemo(() => ({ key }), [key]));
  useLive(refresh, PAUSE_MS);
  if (!data.featureFlag) return <NotFoundPage />;
  return (
    <FlagFrame flag={data.featureFlag}>
      <ScrollArea>
        <Audience query={data} />
        <Companies uses={data.betaCompanyUses} />
        <Users uses={data.betaUses} />
        <Feedback query={data} />
        <p className="quiet">{text("beta.usage.privacy")}</p>
      </ScrollArea>
    </FlagFrame>
  );
}

function Companies({ uses }: { uses: pageUsageQuery$data["betaCompanyUses"] }) {
  const text = useText();
  const format = useFormat();
  if (uses.length === 0) return null;
  return (
    <section aria-labelledby="companies">
      <h2 id="companies">{text("beta.usage.companies")}</h2>
      <ul className="lines">
        {uses.map(({ company, users, days, lastUsedAt }) => (
          <li key={company.id} className="line">
            <div className="line-text">
              <p>
                <bdi className="strong">{company.name}</bdi>
              </p>
              <p className="quiet numeric">{text("beta.usage.users", { count: users })}</p>
            </div>
            <span className="quiet numeric">{text("beta.usage.days", { count: days })}</span>
            <span className="quiet numeric">{format.ago(lastUsedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Users({ uses: { nodes, totalCount } }: { uses: pageUsageQuery$data["betaUses"] }) {
  const text = useText();
  const format = useFormat();
  const more = (totalCount ?? nodes.length) - nodes.length;
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="users">
      <h2 id="users">{text("beta.usage.people")}</h2>
      <ul className="lines">
        {nodes.map(({ user, company, days, lastUsedAt, reason }) => (
          <li key={user.id} className="line">
            <div className="line-text">
              <p>
                <bdi className="strong">{user.name}</bdi> <bdi className="quiet">{company.name}</bdi>
              </p>
              <p className="quiet">{text(`beta.usage.reason.${reason}`)}</p>
            </div>
            <span className="quiet numeric">{text("beta.usage.days", { count: days })}</span>
            <span className="quiet numeric">{format.ago(lastUsedAt)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{text("beta.more", { count: more })}</p>}
    </section>
  );
}
