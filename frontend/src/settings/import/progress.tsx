import { useEffect } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { progress_import$key } from "./__generated__/progress_import.graphql";
import type { progressQuery } from "./__generated__/progressQuery.graphql";

const BUSY = new Set(["UPLOADING", "PLANNING", "RUNNING", "UNDOING"]);
const PAUSE_MS = 1500;
const MOST_TRIES = 20;

/** Ask how far an import is, as long as a worker is busy with it; read the page again when it is not any more. */
export function useProgress(id: string, status: string, refresh: () => Promise<void>): void {
  const environment = useRelayEnvironment();
  useEffect(() => {
    if (!BUSY.has(status)) return undefined;
    const query = graphql`
      query progressQuery($id: ID!) {
        import(id: $id) {
          status
          ...progress_import
        }
      }
    `;
    const ask = () =>
      fetchQuery<progressQuery>(environment, query, { id }, { fetchPolicy: "network-only" })
        .toPromise()
        .then((data) => (data?.import?.status === status ? undefined : refresh()))
        .catch(() => undefined); // it is asked again in a moment
    const timer = setInterval(() => void ask(), PAUSE_MS);
    return () => clearInterval(timer);
  }, [environment, id, status, refresh]);
}

/** Read the page of a cancelled import again until it has the report of what is written: the worker ends its rows first. */
export function useReport(isDue: boolean, refresh: () => Promise<void>): void {
  useEffect(() => {
    if (!isDue) return undefined;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      if (tries === MOST_TRIES) clearInterval(timer);
      void refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [isDue, refresh]);
}

/** How many rows are done. */
export function Progress({ progress }: { progress: progress_import$key }) {
  const text = useText();
  const format = useFormat();
  const { status, rowCount, rowsDone } = useFragment(
    graphql`
      fragment progress_import on Import {
        status
        rowCount
        rowsDone
      }
    `,
    progress,
  );
  if (!BUSY.has(status)) return null;
  const isCounted = rowCount > 0 && status === "RUNNING";
  return (
    <div className="import-running" role="status">
      <progress className="import-progress" {...(isCounted && { value: rowsDone, max: rowCount })} aria-label={text("settings.import.progress")} />
      <p className="quiet numeric">
        {isCounted
          ? text("settings.import.rowsOf", { done: format.number(rowsDone), count: format.number(rowCount) })
          : text(`settings.import.doing.${status}`)}
      </p>
    </div>
  );
}
