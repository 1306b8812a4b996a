import { DownloadIcon } from "lucide-react";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";
import type { downloadQuery } from "./__generated__/downloadQuery.graphql";

const FILE = graphql`
  query downloadQuery {
    flagFile
  }
`;

/** A button that saves the betas of this deployment as a file. */
export function Download() {
  const text = useText();
  const errorText = useErrorText();
  const environment = useRelayEnvironment();
  const [error, setError] = useState<Error | null>(null);
  const save = () =>
    fetchQuery<downloadQuery>(environment, FILE, {}, { fetchPolicy: "network-only" }).subscribe({
      next: ({ flagFile }) => (setError(null), saveAs("flags.json", JSON.stringify(flagFile, null, 2))),
      error: setError,
    });
  return (
    <div className="settings-row">
      <button type="button" className="button" onClick={save}>
        <DownloadIcon size={14} aria-hidden="true" />
        {text("beta.compare.download")}
      </button>
      {error && <p className="beta-wrong">{errorText(error)}</p>}
    </div>
  );
}

function saveAs(name: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
