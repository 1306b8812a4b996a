import { graphql, readInlineData, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { useFieldName } from "./field_name";
import { Messages } from "./messages";
import type { table_table$data, table_table$key } from "./__generated__/table_table.graphql";
import type { table_chosen$key } from "./__generated__/table_chosen.graphql";
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
    columns {
      header
      becomes
      isChosen
    }
  }
`;

interface Props {
  id: string;
  table: table_table$key;
  /** All tables: a change keeps what was chosen before. */
  tables: readonly table_chosen$key[];
  canChange: boolean;
  /** The files are read again: it can be changed in a moment. Its fields stay, so that the focus does. */
  isReading: boolean;
}

/** A table of the files: what each column becomes, with its first values. */
export function Table({ id, table, tables, canChange, isReading }: Props) {
  const text = useText();
  const format = useFormat();
  const { write, isPending, problems } = useWrite<tableMutation>(UPDATE);
  const data = useFragment(
    graphql`
      fragment table_table on ImportTable {
        name
        kind
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
  const choose = (header: string, becomes: string) => {
    const kept = tables.flatMap((each) => chosenOf(readInlineData(CHOSEN, each)));
    const others = kept.filter((each) => each.table !== data.name || each.header !== header);
    void write({ input: { id, columns: [...others, { table: data.name, header, becomes }] } });
  };
  const { name, kind, rowCount, noteMessages, columns, fields } = data;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {text(`settings.import.kind.${kind}`)} <span className="quiet numeric">{format.number(rowCount)}</span>
      </h2>
      <p className="quiet">
        <bdi>{name}</bdi>
      </p>
      <Problems problems={problems} />
      <ul className="lines">
        {columns.map((column, index) => (
          <Column
            key={column.header}
            column={column}
            fields={fields}
            examples={data.firstRows.map((row) => row[index] ?? "")}
            onChoose={canChange && !isPending ? choose : undefined}
            canChange={canChange || isReading}
          />
        ))}
      </ul>
      {noteMessages.length > 0 && <Messages messages={noteMessages} />}
    </section>
  );
}

function chosenOf({ name, columns }: { name: string; columns: readonly { header: string; becomes: string; isChosen: boolean }[] }) {
  return columns.flatMap(({ header, becomes, isChosen }) => (isChosen ? [{ table: name, header, becomes }] : []));
}

interface ColumnProps {
  column: table_table$data["columns"][number];
  fields: readonly string[];
  examples: readonly string[];
  canChange: boolean;
  onChoose: ((header: string, becomes: string) => void) | undefined;
}

function Column({ column, fields, examples, canChange, onChoose }: ColumnProps) {
  const text = useText();
  const nameOf = useFieldName();
  const { header, becomes, fieldName, fieldType, isNew } = column;
  const values = [...new Set(examples.filter(Boolean))].slice(0, 3).join(" · ");
  const isFixed = becomes === "COMPARED";
  const result = fieldName
    ? text(isNew ? "settings.import.newField" : "settings.import.knownField", { name: fieldName, type: text(`settings.fieldType.${fieldType ?? "TEXT"}`) })
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
          aria-label={text("settings.import.becomes", { header })}
          value={becomes}
          aria-disabled={!onChoose}
          onChange={(event) => onChoose?.(header, event.target.value)}
        >
          <option value="LEFT_OUT">{nameOf("LEFT_OUT")}</option>
          <option value="CUSTOM_FIELD">{fieldName ? result : nameOf("CUSTOM_FIELD")}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {nameOf(field)}
            </option>
          ))}
        </select>
      ) : (
        <span className="quiet">{result}</span>
      )}
    </li>
  );
}
