import type { GraphQLTaggedNode } from "relay-runtime";
import { customKeyOf } from "../row_columns";

/** What a column is edited by. `field` is that of the mutation's input. */
export type Editor =
  | { readonly kind: "text"; readonly field: string; readonly isRequired?: boolean }
  | { readonly kind: "number"; readonly field: string; readonly least?: number; readonly most?: number; readonly label?: string }
  | { readonly kind: "day"; readonly field: string }
  | { readonly kind: "owner" }
  | { readonly kind: "activityType" }
  | { readonly kind: "due" }
  | { readonly kind: "custom"; readonly key: string }
  | { readonly kind: "labels"; readonly entity: "ORGANIZATION" | "PERSON" | "DEAL" };

/** An editor of a field that all companies have. */
export type OwnEditor = Exclude<Editor, { kind: "custom" }>;

/** How the records of a list are edited in their rows. */
export interface RowEdit {
  /** Reads a record by `$id`, as `record`: `id`, `version`, `viewerCanUpdate`, and what is edited; it spreads `customFields_query`. */
  readonly query: GraphQLTaggedNode;
  /** Takes `id`, `expectedVersion`, `onConflict`, and the changed fields; it answers what is edited. */
  readonly mutation: GraphQLTaggedNode;
  /** The editors, by the ids of columns. */
  readonly editors: Readonly<Record<string, OwnEditor>>;
}

/** The editors of what all kinds of records have, with those of a kind: `entity` is the one of its labels. */
export function editorsOf(entity: "ORGANIZATION" | "PERSON" | "DEAL", name: string, own: Readonly<Record<string, OwnEditor>> = {}): RowEdit["editors"] {
  return { [name]: { kind: "text", field: name, isRequired: true }, owner: { kind: "owner" }, labels: { kind: "labels", entity }, ...own };
}

/** The cell that is edited. */
export interface Place {
  readonly id: string;
  readonly column: { readonly id: string; readonly label: string };
  readonly button: HTMLElement;
}

/** Return the editor of a column; those of custom fields are the same in all lists. */
export function editorOf({ editors }: RowEdit, column: string): Editor | undefined {
  const key = customKeyOf(column);
  return key ? { kind: "custom", key } : editors[column];
}
