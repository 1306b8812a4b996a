import { graphql, readInlineData, useFragment } from "react-relay";
import { isolateDirected, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { useFieldName } from "./field_name";
import { type Chosen, KindChoice } from "./kind_choice";
import { useMessageText } from "./message_text";
import { Messages } from "./messages";
import type { table_table$data, table_table$key } from "./__generated__/table_table.graphql";
import type { table_chosen$data, table_chosen$key } from "./__generated__/table_chosen.graphql";
import type { tableMutation } from "./__generated__/tableMutation.graphql";

const UPDATE = graphql`
  mutation tableMutation($input: ImportUpdateInput!) {
    result: importUpdate(input: $input) {
      import {
        id
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const CHOSEN = graphql`
  fragment table_chosen on ImportTable @inline {
    name
    kind
    headerRow
    isChosen
    columns {
      header
      becomes
      isChosen
    }
  }
`;

const WITH_CUSTOM_FIELDS = new Set(["organizations", "people", "deals"]);

interface Props {
  id: string;
  table: table_table$key;
  /** All tables: a change keeps what was chosen before. */
  tables: readonly table_chosen$key[];
  canChange: boolean;
  /** The files are read again: it can be changed in a moment. Its fields stay, so that the focus does. */
  isReading: boolean;
  /** Whether problems are about tables: others stand above. */
  hasProblem: boolean;
}

/** A table of the files: what each column becomes, with its first values. */
export function Table({ id, table, tables, canChange, isReading, hasProblem }: Props) {
  const text = useText();
  const format = useFormat();
  const messageText = useMessageText();
  const { write, isPending, problems } = useWrite<tableMutation>(UPDATE);
  const data = useFragment(
    graphql`
      fragment table_table on ImportTable {
        name
        kind
        proposedKind
        headerRow
        problemMessage {
          ...messageText_message
        }
        rowCount
        noteMessages {
          ...messageText_message
        }
        fields
        firstRows
        columns {
          header
          becomes
          fieldName
          fieldType
          isNew
          examples
        }
        ...table_chosen
      }
    `,
    table,
  );
  const { name, kind, proposedKind, headerRow, problemMessage, rowCount, noteMessages, columns, fields } = data;
  const all = tables.map((each) => readInlineData(CHOSEN, each));
  const choose = (header: string, becomes: string) => {
    const others = all.flatMap(chosenColumns).filter((each) => each.table !== name || each.header !== header);
    void write({ input: { id, columns: [...others, { table: name, header, becomes }] } });
  };
  // The columns of another kind, or below another header, are others.
  const chooseKind = (chosen: Chosen) => {
    const others = all.filter((each) => each.name !== name);
    const tablesBefore = others.flatMap(chosenTable);
    void write({
      input: { id, tables: [...tablesBefore, { table: name, ...chosen }], columns: others.flatMap(chosenColumns) },
    });
  };
  const isMapped = kind !== "UNKNOWN" && kind !== "LEFT_OUT";
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {text(`settings.import.kind.${kind}`)} <span className="quiet numeric">{format.number(rowCount)}</span>
      </h2>
      <p className="quiet">
        <bdi>{name}</bdi>
      </p>
      {problemMessage && hasProblem && (
        <p className="import-problem" role="alert">
          {messageText(problemMessage)}
        </p>
      )}
      {(canChange || isReading) && (
        <KindChoice
          table={name}
          kind={kind}
          proposedKind={proposedKind}
          headerRow={headerRow}
          onChoose={canChange && !isPending ? chooseKind : undefined}
        />
      )}
      <Problems problems={problems} />
      {kind !== "LEFT_OUT" && (
        <ul className="lines">
          {columns.map((column, index) => (
            <Column
              // oxlint-disable-next-line react/no-array-index-key -- two columns may have one header
              key={`${column.header} ${index}`}
              column={column}
              hasCustomFields={WITH_CUSTOM_FIELDS.has(kind)}
              fields={fields}
              examples={data.firstRows.map((row) => row[index] ?? "")}
              onChoose={canChange && !isPending ? choose : undefined}
              canChange={isMapped && (canChange || isReading)}
            />
          ))}
        </ul>
      )}
      {noteMessages.length > 0 && <Messages messages={noteMessages} />}
    </section>
  );
}

type ChosenTable = table_chosen$data;

function chosenColumns({ name, columns }: ChosenTable) {
  return columns.flatMap(({ header, becomes, isChosen }) => (isChosen ? [{ table: name, header, becomes }] : []));
}

function chosenTable({ name, kind, headerRow, isChosen }: ChosenTable) {
  return isChosen ? [{ table: name, kind, headerRow: headerRow ?? null }] : [];
}

interface ColumnProps {
  column: table_table$data["columns"][number];
  hasCustomFields: boolean;
  fields: readonly string[];
  examples: readonly string[];
  canChange: boolean;
  onChoose: ((header: string, becomes: string) => void) | undefined;
}

function Column({ column, hasCustomFields, fields, examples, canChange, onChoose }: ColumnProps) {
  const text = useText();
  const nameOf = useFieldName();
  const { header, becomes, fieldName, fieldType, isNew } = column;
  const values = [...new Set(examples.filter(Boolean))].slice(0, 3).join(" · ");
  const isFixed = becomes === "COMPARED";
  const named = fields.map((field) => [field, nameOf(field)] as const).toSorted(([, one], [, other]) => one.localeCompare(other));
  const result = fieldName
    ? text(isNew ? "settings.import.newField" : "settings.import.knownField", { name: isolateDirected(fieldName), type: text(`settings.fieldType.${fieldType ?? "TEXT"}`) })
    : nameOf(becomes);
  return (
    <li className="line import-column">
      <div className="line-text">
        <p>
          <bdi className="strong">{header}</bdi>
        </p>
        {values && (
          <p className="quiet cut">
            <bdi>{values}</bdi>
          </p>
        )}
      </div>
      {canChange && !isFixed ? (
        <select
          className="input"
          aria-label={text("settings.import.becomes", { header: isolateDirected(header) })}
          value={becomes}
          aria-disabled={!onChoose}
          onChange={(event) => onChoose?.(header, event.target.value)}
        >
          <option value="LEFT_OUT">{nameOf("LEFT_OUT")}</option>
          {hasCustomFields && <option value="CUSTOM_FIELD">{fieldName ? result : nameOf("CUSTOM_FIELD")}</option>}
          {named.map(([field, name]) => (
            <option key={field} value={field}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span className="quiet">{result}</span>
      )}
    </li>
  );
}
