import { Link } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { BetasFrame } from "../parts/frame";
import { flagPath } from "../parts/paths";
import { useLive } from "../parts/use_live";
import { Deployment } from "./deployment";
import { Problems } from "./problems";
import type { pageHealthQuery, pageHealthQuery$data } from "./__generated__/pageHealthQuery.graphql";

const PAGE = graphql`
  query pageHealthQuery {
    flagHealth {
      ...problems_health
      ...deployment_health
      workers {
        workerId
        host
        pid
        revision
        seenAt
        isClosed
      }
    }
    staleFlags {
      key
      title
      owner
      staleness
      days
    }
  }
`;

const NO_VARIABLES = {};
/** Processes report without a change of a beta. */
const PAUSE_MS = 10_000;

/** What is wrong, how far the deployment and its processes are, and what could be put away. */
export default function HealthPage() {
  const { data, refresh } = useLoaded<pageHealthQuery>(PAGE, NO_VARIABLES);
  useLive(refresh, PAUSE_MS);
  return (
    <BetasFrame>
      <ScrollArea>
        <Problems health={data.flagHealth} />
        <Deployment health={data.flagHealth} />
        <Workers workers={data.flagHealth.workers} />
        <Stale flags={data.staleFlags} />
      </ScrollArea>
    </BetasFrame>
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

function Workers({ workers }: { workers: pageHealthQuery$data["flagHealth"]["workers"] }) {
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
