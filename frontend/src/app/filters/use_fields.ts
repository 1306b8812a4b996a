import { useMemo } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../i18n";
import { type Choice, type Entity, FIELDS, type FilterField, RELATIONS, type Source } from "./fields";
import type { Kind } from "./operators";
import { ME } from "./where";
import type { FieldType, useFieldsQuery, useFieldsQuery$data } from "./__generated__/useFieldsQuery.graphql";

/** What a list shows, for its filters. */
export interface FilteredList {
  entity: Entity;
  /** Kinds of custom fields of its records, as the API names them. */
  customOf?: readonly string[];
  /** Fields that the list itself sets, so that no filter on them is offered. */
  except?: readonly string[];
  /** Fields of an extension, which only this list has. */
  own?: readonly FilterField[];
}

/** The kind of a custom field, and the part of a condition that compares it. */
const CUSTOM: Record<string, readonly [Kind, string]> = {
  NUMBER: ["number", "number"],
  MONETARY: ["decimal", "amount"],
  DATE: ["day", "date"],
  DATE_RANGE: ["day", "date"],
  TIME: ["time", "time"],
  TIME_RANGE: ["time", "time"],
  MULTIPLE_OPTIONS: ["several", "options"],
  SINGLE_OPTION: ["several", "options"],
  USER: ["one", "refersTo"],
  ORGANIZATION: ["organization", "refersTo"],
  PERSON: ["person", "refersTo"],
} satisfies Partial<Record<FieldType, readonly [Kind, string]>>;
const TEXT = ["text", "text"] as const;

/** Return all fields that a list can be filtered by; suspends until the choices are loaded. */
export function useFields({ entity, customOf, own = [] }: FilteredList): FilterField[] {
  const text = useText();
  const data = useLazyLoadQuery<useFieldsQuery>(
    graphql`
      query useFieldsQuery {
        users(first: 100) {
          nodes {
            id
            name
          }
        }
        teams {
          id
          name
        }
        labels {
          id
          name
          entity
        }
        pipelines(first: 100) {
          nodes {
            id
            name
            stages {
              id
              name
            }
          }
        }
        activityTypes {
          id
          name
        }
        fields {
          key
          name
          type
          entity
          options {
            id
            label
          }
        }
      }
    `,
    {},
  );
  return useMemo(() => [...own, ...fieldsOf(data, text, { entity, customOf })], [own, data, text, entity, customOf]);
}

type Text = ReturnType<typeof useText>;

function fieldsOf(data: useFieldsQuery$data, text: Text, { entity, customOf }: FilteredList): FilterField[] {
  const group = text("filter.group.custom");
  const custom = customFields(data, text, customOf ?? [entity.toUpperCase()]).map((field) => ({ ...field, group }));
  return [...plainFields(data, text, entity), ...custom, ...(RELATIONS[entity] ?? []).flatMap((relation) => relatedFields(data, text, ...relation))];
}

function plainFields(data: useFieldsQuery$data, text: Text, entity: Entity): FilterField[] {
  return FIELDS[entity].map(([key, kind, source]) => ({
    key,
    kind,
    label: text(`filter.field.${key.split(".").at(-1)}`),
    ...(source && { choices: choicesOf(data, text, source, entity), areUsers: source === "users" }),
  }));
}

function relatedFields(data: useFieldsQuery$data, text: Text, name: string, entity: Entity): FilterField[] {
  const fields = [...plainFields(data, text, entity), ...customFields(data, text, [entity.toUpperCase()])];
  return fields.map((field) => ({ ...field, key: `${name}.${field.key}`, group: text(`filter.group.${name}`) }));
}

function customFields({ fields, users }: useFieldsQuery$data, text: Text, entities: readonly string[]): FilterField[] {
  return fields
    .filter(({ entity }) => entities.includes(entity))
    .map(({ key, name, type, options }) => {
      const [kind, part] = CUSTOM[type] ?? TEXT;
      const choices = type === "USER" ? peopleOf(users.nodes, text) : options.map(({ id, label }) => ({ value: id, label }));
      return { key: `custom.${key}`, label: name, kind, part, areUsers: type === "USER", ...(choices.length && { choices }) };
    });
}

function choicesOf({ users, teams, labels, pipelines, activityTypes }: useFieldsQuery$data, text: Text, source: Source, entity: Entity): Choice[] {
  switch (source) {
    case "users":
      return peopleOf(users.nodes, text);
    case "teams":
      return teams.map(named);
    case "labels":
      return labels.filter((label) => label.entity === entity.toUpperCase()).map(named);
    case "pipelines":
      return pipelines.nodes.map(named);
    case "stages":
      return pipelines.nodes.flatMap((pipeline) => pipeline.stages.map(({ id, name }) => ({ value: id, label: `${name} · ${pipeline.name}` })));
    case "types":
      return activityTypes.map(named);
    case "status":
      return ["OPEN", "WON", "LOST"].map((value) => ({ value, label: text(`filter.status.${value}`) }));
    case "priority":
      return ["HIGH", "MEDIUM", "LOW"].map((value) => ({ value, label: text(`filter.priority.${value}`) }));
  }
}

function peopleOf(users: readonly { id: string; name: string }[], text: Text): Choice[] {
  return [{ value: ME, label: text("filter.me") }, ...users.map(named)];
}

function named({ id, name }: { id: string; name: string }): Choice {
  return { value: id, label: name };
}
