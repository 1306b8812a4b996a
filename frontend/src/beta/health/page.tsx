import { Link } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useLoaded } from "../../app/record/use_loaded";
import { BetasFrame } from "../parts/frame";
import { changePath, flagPath } from "../parts/paths";
import { useLive } from "../parts/use_live";
import { dueOf } from "./due";
import type { pageHealthQuery, pageHealthQuery$data } from "./__generated__/pageHealthQuery.graphql";

const PAGE = graphql`
  query pageHealthQuery {
    flagWorkers {
      workerId
      host
      pid
      revision
      seenAt
      isClosed
    }
    staleFlags {
      key
      title
      owner
      staleness
      days
    }
    changeRequests(state: SCHEDULED, first: 100) {
      nodes {
        id
        flag
        effectiveAt
        reason
      }
    }
    featureFlags(first: 100) {
      nodes {
        key
        title
        reviewBy
        rules {
          id
          title
          startsAt
          endsAt
        }
      }
    }
  }
`;

const NO_VARIABLES = {};

/** What is due, what could be put away, and the processes that decide. */
export default function HealthPage() {
  const { data, refresh } = useLoaded<pageHealthQuery>(PAGE, NO_VARIABLES);
  useLive(refresh);
  return (
    <BetasFrame>
      <div className="settings">
        <Calendar data={data} />
        <Stale flags={data.staleFlags} />
        <Workers workers={data.flagWorkers} />
      </div>
    </BetasFrame>
  );
}

function Calendar({ data }: { data: pageHealthQuery$data }) {
  const text = useText();
  const format = useFormat();
  const due = dueOf(data.featureFlags.nodes, data.changeRequests.nodes);
  return (
    <section aria-labelledby="due">
      <h2 id="due">{text("beta.health.due")}</h2>
      {due.length === 0 && <p className="quiet">{text("beta.health.nothingDue")}</p>}
      <ul className="lines">
        {due.map(({ id, at, kind, title, detail, flagKey, changeId, isLate }) => (
          <li key={id} className="line">
            <span className={isLate ? "time time-overdue" : "time"}>{at.length > 10 ? format.dateTime(at) : format.day(at)}</span>
            <div className="line-text">
              <p>
                <Link to={changeId ? changePath(changeId) : flagPath(flagKey)}>
                  <bdi>{title}</bdi>
                </Link>
              </p>
              <p className="quiet">
                {text(`beta.health.due.${kind}`)} <bdi>{detail}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stale({ flags }: { flags: pageHealthQuery$data["staleFlags"] }) {
  const text = useText();
  return (
    <section aria-labelledby="stale">
      <h2 id="stale">{text("beta.health.stale")}</h2>
      {flags.length === 0 && <p className="quiet">{text("beta.health.noStale")}</p>}
      <ul className="lines">
        {flags.map(({ key, title, owner, staleness, days }) => (
          <li key={key} className="line">
            <div className="line-text">
              <p>
                <Link to={flagPath(key)}>
                  <bdi>{title}</bdi>
                </Link>
              </p>
              <p className="quiet">
                <bdi>{owner}</bdi>
              </p>
            </div>
            <span className="time">{text(`beta.stale.${staleness}`, { days })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Workers({ workers }: { workers: pageHealthQuery$data["flagWorkers"] }) {
  const text = useText();
  const format = useFormat();
  const newest = Math.max(0, ...workers.map(({ revision }) => revision));
  return (
    <section aria-labelledby="workers">
      <h2 id="workers">{text("beta.health.workers")}</h2>
      {workers.length === 0 && <p className="quiet">{text("beta.health.noWorkers")}</p>}
      <ul className="lines">
        {workers.map(({ workerId, host, pid, revision, seenAt, isClosed }) => (
          <li key={workerId} className="line">
            <div className="line-text">
              <p>
                <bdi className="strong">{host}</bdi> <span className="quiet numeric">{pid}</span>
              </p>
              <p className="quiet numeric">{text("beta.health.revision", { revision, ago: format.ago(seenAt) })}</p>
            </div>
            {isClosed ? (
              <span className="time time-overdue">{text("beta.health.silent")}</span>
            ) : (
              <span className={revision < newest ? "time time-today" : "time"}>{text(revision < newest ? "beta.health.behind" : "beta.health.current")}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
