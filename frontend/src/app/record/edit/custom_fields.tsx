import { graphql, useFragment } from "react-relay";
import { customText } from "../../custom_value";
import { useFormat } from "../../format";
import { CustomField, Value } from "../details";
import { useEditable } from "./edit_context";
import { EditableDetail } from "./edit_detail";
import { EditForm } from "./edit_form";
import { FieldInput, readValue } from "./field_input";
import type { customFields_query$key } from "./__generated__/customFields_query.graphql";
import type { customFields_value$key } from "./__generated__/customFields_value.graphql";

const LINKED = new Set(["PHONE", "ORGANIZATION", "PERSON"]);

interface Props {
  query: customFields_query$key;
  /** Kinds of records whose fields the record has. */
  entities: readonly string[];
  values: customFields_value$key;
}

/** Custom fields of a record. Those who may change it see empty ones, too, and edit them in place. */
export function CustomFields({ query, entities, values: keys }: Props) {
  const record = useEditable();
  const format = useFormat();
  const fields = useFieldsOf(query);
  const values = useValuesOf(keys);
  if (!record) return values.map((value) => <CustomField key={value.field.id} value={value} />);
  return entities.flatMap((entity) =>
    fields
      .filter((field) => field.entity === entity)
      .map((field) => {
        const value = values.find((each) => each.field.id === field.id);
        return (
          <EditableDetail
            key={field.id}
            label={field.name}
            link={value && LINKED.has(field.type) && <Value {...value} />}
            editor={(editable, close) => (
              <EditForm record={editable} read={(data) => ({ customFields: [readValue(field, data, format)] })} onClose={close}>
                <FieldInput field={field} value={value} />
              </EditForm>
            )}
          >
            {value && customText(value, format)}
          </EditableDetail>
        );
      }),
  );
}

/** Return the custom fields of the company. */
export function useFieldsOf(query: customFields_query$key) {
  return useFragment(
    graphql`
      fragment customFields_query on Query {
        fields {
          id
          key
          name
          type
          entity
          options {
            id
            label
            isDeleted
          }
        }
      }
    `,
    query,
  ).fields;
}

/** Return the values of custom fields, as inputs need them. */
export function useValuesOf(keys: customFields_value$key) {
  return useFragment(
    graphql`
      fragment customFields_value on CustomValue @relay(plural: true) {
        ...details_value
        ...customValue_shown @relay(mask: false)
        options {
          id
        }
        address {
          ...addressFields_address @relay(mask: false)
        }
        refersTo {
          __typename
          id
        }
        field {
          id
          name
          type
        }
      }
    `,
    keys,
  );
}
