import { Download, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import type { Environment } from "relay-runtime";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";
import { Dialog } from "../../ui/dialog";
import { toast } from "../../ui/toast";
import { ProblemText } from "../parts/problem_text";
import type { verifyExportQuery } from "./__generated__/verifyExportQuery.graphql";
import type { verifyQuery, verifyQuery$data } from "./__generated__/verifyQuery.graphql";

type Verification = verifyQuery$data["flagAuditVerification"];

const VERIFY = graphql`
  query verifyQuery($since: String!) {
    flagAuditVerification(since: $since, first: 5000) {
      isIntact
      isComplete
      entries
      problems {
        code
        params
      }
      lastSeq
      lastHash
    }
  }
`;

const EXPORT = graphql`
  query verifyExportQuery($after: Int!) {
    flagAuditExport(afterSeq: $after)
  }
`;

/** Buttons that check the audit log, and save it as a file. */
export function Verify() {
  const text = useText();
  const errorText = useErrorText();
  const format = useFormat();
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Verification | null>(null);
  const [isPending, setPending] = useState(false);
  const [progress, setProgress] = useState("");
  const attempt = async (run: () => Promise<void>) => {
    setPending(true);
    await run().catch((error: unknown) => toast({ text: errorText(error), isError: true }));
    setPending(false);
  };
  const verify = async () => {
    setProgress(text("beta.audit.verifying"));
    const last = await verifyLog(environment, ({ lastSeq, entries }) => {
      setProgress(text("beta.audit.verifyingOf", { done: format.number(lastSeq), all: format.number(entries) }));
    }).finally(() => setProgress(""));
    setFound(last);
  };
  return (
    <>
      <button type="button" className="button" disabled={isPending} onClick={() => void attempt(verify)}>
        <ShieldCheck size={14} aria-hidden="true" />
        <span role="status">{progress || text("beta.audit.verify")}</span>
      </button>
      <button type="button" className="button" disabled={isPending} onClick={() => void attempt(() => saveLog(environment))}>
        <Download size={14} aria-hidden="true" />
        {text("beta.audit.export")}
      </button>
      <Dialog open={found !== null} onClose={() => setFound(null)} title={text("beta.audit.verify")}>
        {found && (
          <div className="form">
            <p className={found.isIntact ? "strong" : "beta-wrong"}>{text(found.isIntact ? "beta.audit.intact" : "beta.audit.broken", { seq: found.lastSeq })}</p>
            <ul>
              {found.problems.map(({ code, params }) => (
                <li key={JSON.stringify(params)}>
                  <ProblemText code={code} params={params} />
                </li>
              ))}
            </ul>
            {found.isIntact && (
              <>
                <p className="quiet">{text("beta.audit.keepHash")}</p>
                <code className="beta-hash">{found.lastHash}</code>
              </>
            )}
          </div>
        )}
      </Dialog>
    </>
  );
}

/** Verify all entries part by part, and the tables after the last part; `onPart` gets how far it is. */
async function verifyLog(environment: Environment, onPart: (part: Verification) => void): Promise<Verification | null> {
  for (let since = ""; ; ) {
    const data = await fetchQuery<verifyQuery>(environment, VERIFY, { since }, { fetchPolicy: "network-only" }).toPromise();
    const part = data?.flagAuditVerification;
    if (!part || part.isComplete || !part.isIntact) return part ?? null;
    onPart(part);
    since = part.lastHash;
  }
}

/** Save all entries, one JSON text a line, as the command line writes them. */
async function saveLog(environment: Environment): Promise<void> {
  const lines: string[] = [];
  for (let after = 0; ; ) {
    const data = await fetchQuery<verifyExportQuery>(environment, EXPORT, { after }, { fetchPolicy: "network-only" }).toPromise();
    const more = data?.flagAuditExport ?? [];
    if (more.length === 0) break;
    lines.push(...more);
    after = (JSON.parse(more.at(-1) ?? "{}") as { seq?: number }).seq ?? Infinity;
  }
  const url = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "application/jsonl" }));
  Object.assign(document.createElement("a"), { href: url, download: "audit.jsonl" }).click();
  URL.revokeObjectURL(url);
}
