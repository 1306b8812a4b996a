import type { Kind } from "./operators";
import { isWhere, type Where } from "./where";

/** A field that a filter can be on. */
export interface FilterField {
  /** Where the condition is: names of fields with dots between, such as `address.country` or `deals.value`. */
  key: string;
  label: string;
  kind: Kind;
  choices?: readonly Choice[];
  /** Its choices are users: the first ones are in `choices`, the others are found by name. */
  areUsers?: boolean;
  /** Headline of the fields around it. */
  group?: string;
  /** Part of a condition on a custom field that holds the comparison. */
  part?: string;
}

export interface Choice {
  value: string;
  label: string;
}

/** What choices are read from. */
export type Source = "users" | "teams" | "labels" | "stages" | "pipelines" | "types" | "status" | "priority";

/** A field of a kind of records; its label is the message `filter.field.<last name of key>`. */
export type FieldShape = readonly [key: string, kind: Kind, source?: Source];

export type Entity = "organization" | "person" | "deal" | "activity" | "note";

const TIMES: readonly FieldShape[] = [
  ["createdAt", "moment"],
  ["updatedAt", "moment"],
];
const OWNER: readonly FieldShape[] = [
  ["ownerId", "one", "users"],
  ["ownerTeams", "teams", "teams"],
];

/** The fields of each kind of records that `where` takes. */
export const FIELDS: Record<Entity, readonly FieldShape[]> = {
  organization: [
    ["name", "text"],
    ...OWNER,
    ["labels", "several", "labels"],
    ["industry", "text"],
    ["employeeCount", "number"],
    ["annualRevenue", "text"],
    ["website", "text"],
    ["domain", "domain"],
    ["address.country", "text"],
    ["address.region", "text"],
    ["address.locality", "text"],
    ["address.postalCode", "text"],
    ["parentId", "organization"],
    ...TIMES,
  ],
  person: [["name", "text"], ["organizationId", "organization"], ...OWNER, ["labels", "several", "labels"], ["email", "text"], ["phone", "text"], ...TIMES],
  deal: [
    ["title", "text"],
    ["status", "choice", "status"],
    ["value", "decimal"],
    ["currency", "text"],
    ["stageId", "one", "stages"],
    ["pipelineId", "one", "pipelines"],
    ...OWNER,
    ["labels", "several", "labels"],
    ["expectedCloseDate", "day"],
    ["wonAt", "moment"],
    ["lostAt", "moment"],
    ["organizationId", "organization"],
    ["personId", "person"],
    ["isArchived", "flag"],
    ...TIMES,
  ],
  activity: [
    ["subject", "text"],
    ["typeId", "one", "types"],
    ...OWNER,
    ["isDone", "flag"],
    ["isOverdue", "flag"],
    ["due", "moment"],
    ["dueAt", "moment"],
    ["dueDate", "day"],
    ["doneAt", "moment"],
    ["priority", "choice", "priority"],
    ["organizationId", "organization"],
    ["personId", "person"],
    ["dealId", "deal"],
    ...TIMES,
  ],
  note: [
    ["content", "text"],
    ["authorId", "one", "users"],
    ["isPinnedToOrganization", "flag"],
    ["organizationId", "organization"],
    ["personId", "person"],
    ["dealId", "deal"],
    ...TIMES,
  ],
};

/** Lists within a record, and what they hold. A condition says how many of them match. */
export const RELATIONS: Partial<Record<Entity, readonly (readonly [key: string, entity: Entity])[]>> = {
  organization: [
    ["deals", "deal"],
    ["people", "person"],
    ["activities", "activity"],
    ["notes", "note"],
  ],
};

/** How many items of a list within a record match. */
export const QUANTIFIERS = ["some", "none", "every"] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

const MANY = new Set(Object.values(RELATIONS).flatMap((relations) => relations.map(([key]) => key)));

/** Whether a field is one of the items of a list within a record. */
export function isOfMany(key: string): boolean {
  return MANY.has(key.split(".")[0]!);
}

/** Put a comparison where its field is. */
export function conditionAt({ key, part }: FilterField, comparison: unknown, quantifier: Quantifier): Where {
  const nest = ([name, ...names]: readonly string[]): Where => {
    if (name === "custom") return { custom: [{ key: names.join("."), ...customPart(part, comparison) }] };
    const inner = names.length ? nest(names) : comparison;
    return { [name!]: MANY.has(name!) ? { [quantifier]: inner } : inner };
  };
  return nest(key.split("."));
}

function customPart(part: string | undefined, comparison: unknown): Where {
  return isWhere(comparison) && "isNull" in comparison ? comparison : { [part!]: comparison };
}
