import { Download } from "lucide-react";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import type { Environment } from "relay-runtime";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";
import { toast } from "../../ui/toast";
import type { exportAuditQuery } from "./__generated__/exportAuditQuery.graphql";

const EXPORT = graphql`
  query exportAuditQuery($after: Int!) {
    flagAuditExport(afterSeq: $after)
  }
`;

/** A button that saves the audit log as a file. */
export function Export() {
  const text = useText();
  const errorText = useErrorText();
  const environment = useRelayEnvironment();
  const [isPending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    await saveLog(environment).catch((error: unknown) => toast({ text: errorText(error), isError: true }));
    setPending(false);
  };
  return (
    <button type="button" className="button" disabled={isPending} onClick={() => void save()}>
      <Download size={14} aria-hidden="true" />
      {text("beta.audit.export")}
    </button>
  );
}

/** Save all entries, one JSON text a line, as the command line writes them. */
async function saveLog(environment: Environment): Promise<void> {
  const lines: string[] = [];
  for (let after = 0; ; ) {
    const data = await fetchQuery<exportAuditQuery>(environment, EXPORT, { after }, { fetchPolicy: "network-only" }).toPromise();
    const more = data?.flagAuditExport ?? [];
    if (more.length === 0) break;
    lines.push(...more);
    after = (JSON.parse(more.at(-1) ?? "{}") as { seq?: number }).seq ?? Infinity;
  }
  const url = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "application/jsonl" }));
  Object.assign(document.createElement("a"), { href: url, download: "audit.jsonl" }).click();
  URL.revokeObjectURL(url);
}
