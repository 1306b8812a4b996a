import { Download } from "lucide-react";
import { graphql, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";
import { toast } from "../../ui/toast";
import type { downloadsQuery } from "./__generated__/downloadsQuery.graphql";

/** Saves the whole report as JSON. */
export function DownloadReport({ id }: { id: string }) {
  return <DownloadButton id={id} label="settings.import.report" urlOf={(data) => data?.reportUrl} />;
}

/** Saves the rows of a table that were skipped, with their reasons, as CSV. */
export function DownloadSkipped({ id, table }: { id: string; table: string }) {
  return (
    <DownloadButton
      id={id}
      label="settings.import.skippedRows"
      urlOf={(data) => data?.tables.find(({ name }) => name === table)?.skippedRowsUrl}
    />
  );
}

interface Props {
  id: string;
  label: string;
  urlOf: (data: downloadsQuery["response"]["import"]) => string | null | undefined;
}

/** A link works for one minute: it is asked for when it is pressed. */
function DownloadButton({ id, label, urlOf }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const environment = useRelayEnvironment();
  const save = async () => {
    const query = graphql`
      query downloadsQuery($id: ID!) {
        import(id: $id) {
          reportUrl
          tables {
            name
            skippedRowsUrl
          }
        }
      }
    `;
    try {
      const data = await fetchQuery<downloadsQuery>(environment, query, { id }, { fetchPolicy: "network-only" }).toPromise();
      const url = urlOf(data?.import);
      if (url) location.assign(new URL(url, location.origin).pathname);
    } catch (error) {
      toast({ text: errorText(error), isError: true });
    }
  };
  return (
    <button type="button" className="button" onClick={() => void save()}>
      <Download size={14} aria-hidden="true" />
      {text(label)}
    </button>
  );
}
