import "./import.css";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { SettingsPage } from "../../app/settings/page";
import { Actions } from "./actions";
import { useMessageText } from "./message_text";
import { Messages } from "./messages";
import { ReadingOptions } from "./reading_options";
import { Progress, useProgress, useReport } from "./progress";
import { Report } from "./report";
import { Table } from "./table";
import { UndoReport } from "./undo_report";
import type { pageImportQuery } from "./__generated__/pageImportQuery.graphql";

const PAGE = graphql`
  query pageImportQuery($id: ID!) {
    import(id: $id) {
      id
      fileName
      status
      problemMessage {
        code
        ...messageText_message
      }
      startedAt
      rowCount
      counts {
        kind
      }
      tables {
        name
        problemMessage {
          code
        }
        ...table_table
        ...table_chosen
      }
      leftOutMessages {
        ...messageText_message
      }
      newSettingMessages {
        ...messageText_message
      }
      ...progress_import
      ...actions_import
      ...readingOptions_import
      ...report_import
      ...undoReport_import
    }
  }
`;

/** Problems that the options of reading settle; others are about a table, and stand there. */
const OF_READING = /^(?:DATES|NUMBERS|ENCODING|LINE)_/;

/** An import: what its files become, its progress, its report, and its undo. */
export default function ImportPage() {
  return (
    <SettingsPage permission="SETTINGS_WRITE">
      <Import />
    </SettingsPage>
  );
}

function Import() {
  const text = useText();
  const messageText = useMessageText();
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, refresh } = useLoaded<pageImportQuery>(PAGE, useMemo(() => ({ id }), [id]));
  const found = data.import;
  useProgress(id, found?.status ?? "", refresh);
  useReport(found?.status === "CANCELLED" && Boolean(found.startedAt) && found.counts.length === 0, refresh);
  if (!found) return <NotFoundPage />;
  const { fileName, status, problemMessage, startedAt, tables, leftOutMessages, newSettingMessages } = found;
  const isReading = status === "PLANNING";
  const isAboutReading = OF_READING.test(problemMessage?.code ?? "");
  const isOfTable = !isAboutReading && tables.some((table) => table.problemMessage);
  const isUndecided = status === "FAILED" && !startedAt && isOfTable;
  const canChange = !startedAt && (status === "READY" || status === "FAILED");
  return (
    <RefreshContext value={refresh}>
      <section aria-labelledby="file">
        <p className="quiet">
          <Link to="/app/settings/import">{text("settings.import")}</Link> ›
        </p>
        <div className="section-head">
          <h2 id="file">
            <bdi>{fileName}</bdi>
          </h2>
          <span className="time">{text(`settings.import.status.${isUndecided ? "UNDECIDED" : status}`)}</span>
        </div>
        {problemMessage && !isOfTable && (
          <p className="import-problem" role="alert">
            {messageText(problemMessage)}
          </p>
        )}
        <Progress progress={found} />
        <Actions record={found} />
      </section>
      <Report record={found} />
      <UndoReport record={found} />
      {canChange && isAboutReading && <ReadingOptions record={found} />}
      {tables.map((table) => (
        <Table
          key={table.name}
          id={id}
          tables={tables}
          table={table}
          canChange={canChange}
          isReading={isReading && !startedAt}
          hasProblem={isOfTable}
        />
      ))}
      {canChange && !isAboutReading && <ReadingOptions record={found} />}
      {!startedAt && newSettingMessages.length > 0 && (
        <section aria-labelledby="new-settings">
          <h2 id="new-settings">{text("settings.import.newSettings")}</h2>
          <Messages messages={newSettingMessages} />
        </section>
      )}
      {leftOutMessages.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{text("settings.import.leftOut")}</h2>
          <Messages messages={leftOutMessages} />
        </section>
      )}
    </RefreshContext>
  );
}
