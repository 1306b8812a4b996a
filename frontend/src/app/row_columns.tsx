import { useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import type { Column } from "../ui/table";
import { customText } from "./custom_value";
import { useFormat } from "./format";
import { useText } from "./i18n";
import type { rowColumns_fields$key } from "./__generated__/rowColumns_fields.graphql";
import type { rowColumns_values$key } from "./__generated__/rowColumns_values.graphql";

/** What rows read where such a column is shown. */
export interface ColumnRow {
  readonly labels?: readonly { readonly id: string; readonly name: string }[];
  readonly customFields?: rowColumns_values$key;
}

const LABELS = "labels";
const CUSTOM = "custom.";

/** Return the key of the custom field that a column shows. */
export function customKeyOf(column: string): string | undefined {
  return column.startsWith(CUSTOM) ? column.slice(CUSTOM.length) : undefined;
}

/** Whether columns show labels and custom fields: rows read them only then. */
export function readsOf(columns: readonly string[] = []) {
  return { labels: columns.includes(LABELS), customFields: columns.some((id) => customKeyOf(id) !== undefined) };
}

/** Return the columns of labels and of the custom fields of some kinds of records. */
export function useRowColumns(query: rowColumns_fields$key | null, kinds: readonly string[]): Column<ColumnRow>[] {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment rowColumns_fields on Query {
        fields {
          id
          key
          name
          entity
        }
      }
    `,
    query,
  );
  return useMemo(() => {
    if (!data) return [];
    const labels: Column<ColumnRow> = { id: LABELS, label: text("list.labels"), width: 140, optional: true, cell: (row) => row.labels?.length ? <Names names={row.labels} /> : null };
    const custom = data.fields.filter(({ entity }) => kinds.includes(entity)).map(
      ({ key, name }): Column<ColumnRow> => ({ id: CUSTOM + key, label: name, width: 130, optional: true, cell: ({ customFields }) => customFields && <CustomValue values={customFields} name={key} /> }),
    );
    return [labels, ...custom];
  }, [text, data, kinds]);
}

function Names({ names }: { names: readonly { readonly name: string }[] }) {
  return <bdi className="quiet">{names.map(({ name }) => name).join(", ")}</bdi>;
}

function CustomValue({ values, name }: { values: rowColumns_values$key; name: string }) {
  const format = useFormat();
  const value = useFragment(
    graphql`
      fragment rowColumns_values on CustomValue @relay(plural: true) {
        field {
          key
        }
        ...customValue_shown @relay(mask: false)
      }
    `,
    values,
  ).find(({ field }) => field.key === name);
  const shown = value && customText(value, format);
  return shown ? <bdi className="quiet">{shown}</bdi> : "–";
}
