import { Check, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import { useText } from "../../app/i18n";
import type { acknowledgedQuery, acknowledgedQuery$data } from "./__generated__/acknowledgedQuery.graphql";

const PAUSE_MS = 250;
const LATEST_MS = 60_000;

const WORKERS = graphql`
  query acknowledgedQuery {
    flagWorkers {
      workerId
      host
      pid
      revision
      isClosed
    }
  }
`;

type Worker = acknowledgedQuery$data["flagWorkers"][number];

interface Props {
  revision: number;
  /** When the kill was asked for, in milliseconds. */
  at: number;
  onClose: () => void;
}

/** The processes, each with a tick once it has confirmed a revision of the flags. */
export function Acknowledged({ revision, at, onClose }: Props) {
  const text = useText();
  const { workers, seconds } = useWorkers(revision, at);
  const missing = workers.filter((worker) => !hasConfirmed(worker, revision));
  return (
    <div className="form">
      <p role="status">
        {seconds === null
          ? text("beta.kill.waiting", { count: missing.length })
          : text("beta.kill.everywhere", { count: workers.length, seconds })}
      </p>
      <ul className="beta-workers">
        {workers.map((worker) => (
          <li key={worker.workerId} data-confirmed={hasConfirmed(worker, revision) || undefined}>
            {hasConfirmed(worker, revision) ? <Check size={16} aria-hidden="true" /> : <LoaderCircle size={16} className="beta-spin" aria-hidden="true" />}
            <bdi>{worker.host}</bdi>
            <span className="quiet numeric">{worker.pid}</span>
            <span className="visually-hidden">{text(hasConfirmed(worker, revision) ? "beta.kill.confirmed" : "beta.kill.notYet")}</span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text("record.close")}
        </button>
      </div>
    </div>
  );
}

function hasConfirmed({ revision, isClosed }: Worker, wanted: number): boolean {
  return isClosed || revision >= wanted;
}

/** Ask which revision the processes have until all have this one. `seconds`: how long that took; null before. */
function useWorkers(revision: number, at: number) {
  const environment = useRelayEnvironment();
  const [state, setState] = useState<{ workers: readonly Worker[]; seconds: number | null }>({ workers: [], seconds: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      if (Date.now() - at < LATEST_MS) timer = setTimeout(look, PAUSE_MS);
    };
    const look = () => {
      fetchQuery<acknowledgedQuery>(environment, WORKERS, {}, { fetchPolicy: "network-only" }).subscribe({
        next: ({ flagWorkers }) => {
          const isEverywhere = flagWorkers.every((worker) => hasConfirmed(worker, revision));
          setState({ workers: flagWorkers, seconds: isEverywhere ? (Date.now() - at) / 1000 : null });
          if (!isEverywhere) again();
        },
        error: again,
      });
    };
    look();
    return () => clearTimeout(timer);
  }, [environment, revision, at]);
  return state;
}
