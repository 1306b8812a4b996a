import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useFieldName } from "./field_name";
import { useMessageText } from "./message_text";
import type { undoReport_import$key } from "./__generated__/undoReport_import.graphql";

/** What the undo removed, restored and kept. */
export function UndoReport({ record }: { record: undoReport_import$key }) {
  const text = useText();
  const format = useFormat();
  const nameOf = useFieldName();
  const messageText = useMessageText();
  const { undoCounts, keptRows } = useFragment(
    graphql`
      fragment undoReport_import on Import {
        undoCounts {
          kind
          outcome
          rowCount
        }
        keptRows {
          id
          kind
          name
          column
          reasonMessage {
            ...messageText_message
          }
        }
      }
    `,
    record,
  );
  if (undoCounts.length === 0) return null;
  return (
    <section aria-labelledby="undone">
      <h2 id="undone">{text("settings.import.undone")}</h2>
      <ul className="lines">
        {undoCounts.map(({ kind, outcome, rowCount }) => (
          <li key={`${kind} ${outcome}`} className="line">
            <p className="line-text">
              {nameOf(kind)} · {text(`settings.import.outcome.${outcome}`)}
            </p>
            <span className="numeric">{format.number(rowCount)}</span>
          </li>
        ))}
      </ul>
      {keptRows.length > 0 && (
        <ul className="import-notes">
          {keptRows.map(({ id, kind, name, column, reasonMessage }) => (
            <li key={`${id} ${column}`}>
              {nameOf(kind)}: {name && <bdi className="strong">{name}</bdi>} {[column && nameOf(column), messageText(reasonMessage)].filter(Boolean).join(": ")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
