import { useEffect, useMemo, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import { useText } from "../../app/i18n";
import { useOnline } from "../../app/use_online";
import type { impactQuery, impactQuery$data } from "./__generated__/impactQuery.graphql";
import { People } from "./people_names";
import { ChangeProblems } from "./problems";
import type { Op } from "./use_change";

const PAUSE_MS = 250;

const QUERY = graphql`
  query impactQuery($flag: ID!, $ops: [FlagOpInput!]!) {
    featureImpact(flag: $flag, ops: $ops) {
      gains
      losses
      widens
      gaining {
        id
        ...peopleNames_user
      }
      losing {
        id
        ...peopleNames_user
      }
      dependents {
        flag
        title
        gains
        losses
      }
    }
  }
`;

export type ImpactData = impactQuery$data["featureImpact"];

/** What an operation would do, while it is being chosen. */
export interface Impact {
  data: ImpactData | null;
  error: Error | null;
  isLoading: boolean;
}

const NOTHING: Impact = { data: null, error: null, isLoading: false };

/** Ask what operations would do; nothing is saved. Without any, nothing is asked. It is asked again once there is a network again. */
export function useImpact(flag: string, ops: readonly Op[]): Impact {
  const environment = useRelayEnvironment();
  const isOnline = useOnline();
  const key = ops.length > 0 ? JSON.stringify(ops) : null;
  const [answer, setAnswer] = useState<Impact & { key: string | null }>({ ...NOTHING, key: null });
  useEffect(() => {
    if (!key || !isOnline) return undefined;
    let subscription: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      const variables = { flag, ops: JSON.parse(key) as Op[] };
      subscription = fetchQuery<impactQuery>(environment, QUERY, variables, { fetchPolicy: "network-only" }).subscribe({
        next: ({ featureImpact }) => setAnswer({ data: featureImpact, error: null, isLoading: false, key }),
        error: (error: Error) => setAnswer({ data: null, error, isLoading: false, key }),
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [environment, flag, key, isOnline]);
  return useMemo(() => (!key ? NOTHING : answer.key === key ? answer : { ...NOTHING, isLoading: true }), [key, answer]);
}

/** What an operation would do, in words. */
export function ImpactView({ impact: { data, error, isLoading } }: { impact: Impact }) {
  const text = useText();
  return (
    <div className="impact" role="status">
      {isLoading && <p className="quiet">{text("beta.impact.loading")}</p>}
      {error && <ChangeProblems problems={[error]} />}
      {data && <ImpactFigures data={data} />}
    </div>
  );
}

/** Who would gain and lose access. */
export function ImpactFigures({ data }: { data: ImpactData }) {
  const text = useText();
  const { gains, losses, gaining, losing, widens, dependents } = data;
  const isNothing = gains === 0 && losses === 0;
  return (
    <>
      {isNothing && <p className="quiet">{text(widens ? "beta.impact.later" : "beta.impact.none")}</p>}
      {gains > 0 && <Side kind="gain" count={gains} users={gaining} />}
      {losses > 0 && <Side kind="lose" count={losses} users={losing} />}
      {dependents.map((each) => (
        <p key={each.flag} className="quiet">
          {text("beta.impact.dependent", { title: each.title, gains: each.gains, losses: each.losses })}
        </p>
      ))}
    </>
  );
}

function Side({ kind, count, users }: { kind: "gain" | "lose"; count: number; users: ImpactData["gaining"] }) {
  const text = useText();
  return (
    <details className="impact-side" data-kind={kind}>
      <summary>{text(`beta.impact.${kind}`, { count })}</summary>
      <People users={users} />
      {count > users.length && <p className="quiet">{text("beta.more", { count: count - users.length })}</p>}
    </details>
  );
}
