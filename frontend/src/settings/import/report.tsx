import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { DownloadSkipped } from "./downloads";
import { useMessageText } from "./message_text";
import type { report_import$key } from "./__generated__/report_import.graphql";

const OUTCOMES = ["created", "updated", "unchanged", "skipped"] as const;
const MOST_LINES = 20;

/** What the last run did, or would do. */
export function Report({ record }: { record: report_import$key }) {
  const text = useText();
  const format = useFormat();
  const messageText = useMessageText();
  const data = useFragment(
    graphql`
      fragment report_import on Import {
        id
        isDryRun
        status
        counts {
          kind
          created
          updated
          unchanged
          skipped
        }
        warningMessages {
          ...messageText_message
        }
        skippedRows {
          ...messageText_message
        }
        duplicates {
          table
          rowNumber
          name
          otherMessage {
            ...messageText_message
          }
          reasons
        }
        differences {
          table
          rowNumber
          name
          figure
          theirs
          ours
        }
        tables {
          name
          kind
        }
      }
    `,
    record,
  );
  const { id, isDryRun, counts, warningMessages, skippedRows, duplicates, differences, tables } = data;
  if (counts.length === 0) return null;
  const skippedOf = (kind: string) => counts.find((count) => count.kind === kind)?.skipped ?? 0;
  return (
    <section aria-labelledby="report">
      <h2 id="report">{text(isDryRun ? "settings.import.wouldDo" : "settings.import.did")}</h2>
      <div className="import-scroll">
        <table className="import-counts numeric">
          <thead>
            <tr>
              <th scope="col">{text("settings.fieldType")}</th>
              {OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col">
                  {text(`settings.import.${outcome}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.kind}>
                <th scope="row">{text(`settings.import.kind.${count.kind}`)}</th>
                {OUTCOMES.map((outcome) => (
                  <td key={outcome}>{format.number(count[outcome])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isDryRun &&
        tables
          .filter(({ kind }) => skippedOf(kind) > 0)
          .map(({ name }) => (
            <p key={name} className="settings-row">
              <bdi>{name}</bdi> <DownloadSkipped id={id} table={name} />
            </p>
          ))}
      <Lines title="settings.import.skippedBecause" lines={skippedRows.map(messageText)} />
      <Lines title="settings.import.warnings" lines={warningMessages.map(messageText)} />
      <Lines
        title="settings.import.duplicates"
        lines={duplicates.map(({ table, rowNumber, name, otherMessage, reasons }) => {
          const common = reasons.map((reason) => text(`settings.import.duplicateReason.${reason}`)).join(", ");
          return `${table} ${rowNumber}: ${name} ≈ ${messageText(otherMessage)}${common && ` (${common})`}`;
        })}
      />
      <Lines
        title="settings.import.differences"
        lines={differences.map((each) => `${each.table} ${each.rowNumber}: ${each.name}, ${each.figure}: ${each.theirs ?? "–"} ≠ ${each.ours ?? "–"}`)}
      />
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const text = useText();
  if (lines.length === 0) return null;
  return (
    <details className="import-lines">
      <summary>{text(title, { count: lines.length })}</summary>
      <ul className="import-notes">
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES && <p className="quiet">{text("settings.import.moreInReport", { count: lines.length - MOST_LINES })}</p>}
    </details>
  );
}
