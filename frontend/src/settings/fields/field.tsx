import { type ComponentProps, useState } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { typed, WriteForm } from "../../app/record/write_form";
import { ActiveBox, AddButton, SettingsItem } from "../../app/settings/item";
import { MoveButtons } from "../../app/settings/reorder";
import { OptionFields, readOptions } from "./options";
import type { FieldEntity, FieldType, fieldCreateMutation } from "./__generated__/fieldCreateMutation.graphql";
import type { fieldMutation } from "./__generated__/fieldMutation.graphql";
import type { pageFieldsQuery$data } from "./__generated__/pageFieldsQuery.graphql";

/** A custom field, as the page reads it. */
export type CustomField = pageFieldsQuery$data["fields"][number];

/** Changes a custom field. */
export const UPDATE_FIELD = graphql`
  mutation fieldMutation($input: FieldUpdateInput!) {
    result: fieldUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const CREATE = graphql`
  mutation fieldCreateMutation($input: FieldCreateInput!) {
    result: fieldCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const TYPES: readonly FieldType[] = [
  "TEXT",
  "AUTOCOMPLETE",
  "LARGE_TEXT",
  "NUMBER",
  "MONETARY",
  "DATE",
  "DATE_RANGE",
  "TIME",
  "TIME_RANGE",
  "SINGLE_OPTION",
  "MULTIPLE_OPTIONS",
  "USER",
  "ORGANIZATION",
  "PERSON",
  "PHONE",
  "ADDRESS",
];
const WITH_OPTIONS = new Set<string>(["SINGLE_OPTION", "MULTIPLE_OPTIONS"]);

/** A custom field with its type and options. */
export function FieldLine({ field, order }: { field: CustomField; order: ComponentProps<typeof MoveButtons> }) {
  const text = useText();
  const { id, version, name, type, isActive, viewerCanUpdate } = field;
  const options = field.options.filter(({ isDeleted }) => !isDeleted);
  const hasOptions = WITH_OPTIONS.has(type);
  const read = (data: FormData) => ({
    id,
    expectedVersion: version,
    name: typed(data, "name"),
    isActive: data.has("isActive"),
    ...(hasOptions && { options: readOptions(data, options) }),
  });
  return (
    <SettingsItem
      name={name}
      isActive={isActive}
      facts={[text(`settings.fieldType.${type}`), options.map(({ label }) => label).join(", ")]}
      editor={
        viewerCanUpdate &&
        ((close) => (
          <WriteForm<fieldMutation> mutation={UPDATE_FIELD} read={read} onDone={close}>
            <label>
              {text("settings.name")}
              <input className="input" name="name" required maxLength={255} defaultValue={name} />
            </label>
            {hasOptions && <OptionFields options={options} />}
            <ActiveBox isActive={isActive} />
          </WriteForm>
        ))
      }
    >
      {viewerCanUpdate && <MoveButtons {...order} />}
    </SettingsItem>
  );
}

/** Adds a field to a kind of record. */
export function AddField({ entity }: { entity: string }) {
  const text = useText();
  const [type, setType] = useState<FieldType>("TEXT");
  const hasOptions = WITH_OPTIONS.has(type);
  const read = (data: FormData) => ({
    entity: entity as FieldEntity,
    type,
    name: typed(data, "name"),
    ...(hasOptions && { options: readOptions(data, []) }),
  });
  return (
    <AddButton label={text("settings.addField")}>
      {(close) => (
        <WriteForm<fieldCreateMutation> mutation={CREATE} read={read} onDone={close}>
          <label>
            {text("settings.name")}
            <input className="input" name="name" required maxLength={255} />
          </label>
          <label>
            {text("settings.fieldType")}
            <select className="input" name="type" value={type} onChange={(event) => setType(event.target.value as FieldType)}>
              {TYPES.map((each) => (
                <option key={each} value={each}>
                  {text(`settings.fieldType.${each}`)}
                </option>
              ))}
            </select>
          </label>
          {hasOptions && <OptionFields options={[]} />}
        </WriteForm>
      )}
    </AddButton>
  );
}
