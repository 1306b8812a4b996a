import { ShieldAlert, ShieldCheck, ShieldQuestionMark } from "lucide-react";
import { useEffect } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { useCan } from "../../app/viewer";
import { ProblemText } from "../parts/problem_text";
import { ChangeProblems } from "../parts/problems";
import { useAct } from "../parts/use_act";
import { useLive } from "../parts/use_live";
import type { proofQuery, proofQuery$data } from "./__generated__/proofQuery.graphql";
import type { proofVerifyMutation } from "./__generated__/proofVerifyMutation.graphql";

type Verifications = proofQuery$data["flagAuditVerification"];

const PROOF = graphql`
  query proofQuery {
    flagAuditVerification {
      entries
      kept {
        actorKind
        actorName
        finishedAt
        isIntact
        lastSeq
        lastHash
        problems {
          code
          params
        }
      }
      later {
        lastSeq
        problem {
          code
          params
        }
      }
      running {
        phase
        done
        entries
      }
    }
  }
`;

const VERIFY = graphql`
  mutation proofVerifyMutation($input: FlagAuditVerifyInput!) {
    result: flagAuditVerify(input: $input) {
      verification {
        phase
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

const NO_VARIABLES = {};
const PAUSE_MS = 1000;

/** What is known of the audit log: its last verification, what came since, and how far the one at work is. */
export function Proof() {
  const { data, refresh } = useLoaded<proofQuery>(PROOF, NO_VARIABLES);
  const { kept, later, running, entries } = data.flagAuditVerification;
  useLive(refresh);
  const isRunning = running !== null && running !== undefined;
  useEffect(() => {
    const timer = isRunning ? setInterval(() => void refresh(), PAUSE_MS) : undefined;
    return () => clearInterval(timer);
  }, [isRunning, refresh]);
  return (
    <RefreshContext value={refresh}>
      <section className="beta-proof">
        <Kept kept={kept} entries={entries} />
        {kept && later && <Later from={kept.lastSeq} later={later} entries={entries} />}
        <Start running={running} isEmpty={entries === 0} />
        {kept?.isIntact && <Hash hash={kept.lastHash} seq={kept.lastSeq} />}
      </section>
    </RefreshContext>
  );
}

function Kept({ kept, entries }: Pick<Verifications, "kept" | "entries">) {
  const text = useText();
  const format = useFormat();
  if (!kept) {
    return (
      <p className="beta-proof-state">
        <ShieldQuestionMark size={16} aria-hidden="true" />
        {text("beta.audit.never", { entries })}
      </p>
    );
  }
  const who = text("beta.audit.verifiedBy", { kind: kept.actorKind, name: kept.actorName, at: format.dateTime(kept.finishedAt ?? "") });
  return (
    <>
      <p className={kept.isIntact ? "beta-proof-state" : "beta-proof-state beta-wrong"}>
        {kept.isIntact ? <ShieldCheck size={16} aria-hidden="true" /> : <ShieldAlert size={16} aria-hidden="true" />}
        {text(kept.isIntact ? "beta.audit.intact" : "beta.audit.broken", { seq: kept.lastSeq })}
      </p>
      {kept.problems.length > 0 && (
        <ul>
          {kept.problems.map(({ code, params }) => (
            <li key={JSON.stringify(params)}>
              <ProblemText code={code} params={params} />
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{who}</p>
    </>
  );
}

/** What came after the kept verification: its entries alone are verified. */
function Later({ from, later, entries }: { from: number; later: NonNullable<Verifications["later"]>; entries: number }) {
  const text = useText();
  if (later.problem) {
    return (
      <p className="beta-wrong">
        <ProblemText code={later.problem.code} params={later.problem.params} />
      </p>
    );
  }
  const count = later.lastSeq - from;
  if (count <= 0) return null;
  return <p className="quiet">{text("beta.audit.later", { count, rest: entries - later.lastSeq })}</p>;
}

function Start({ running, isEmpty }: { running: Verifications["running"]; isEmpty: boolean }) {
  const text = useText();
  const mayVerify = useCan("FLAGS_VERIFY");
  const { act, isPending, problems } = useAct();
  if (!mayVerify && !running) return null;
  return (
    <div className="beta-proof-start">
      {mayVerify && (
        <button type="button" className="button" disabled={isPending || isEmpty} aria-disabled={Boolean(running)} onClick={() => !running && void act<proofVerifyMutation>(VERIFY, {})}>
          {text("beta.audit.verify")}
        </button>
      )}
      <span role="status" className="quiet numeric">
        {running && text("beta.audit.verifying", { phase: running.phase, done: running.done, all: running.entries })}
      </span>
      <ChangeProblems problems={problems} />
    </div>
  );
}

function Hash({ hash, seq }: { hash: string; seq: number }) {
  const text = useText();
  return (
    <details className="beta-more">
      <summary className="quiet">{text("beta.audit.hashOf", { seq })}</summary>
      <p className="quiet">{text("beta.audit.keepHash")}</p>
      <code className="beta-hash">{hash}</code>
    </details>
  );
}
