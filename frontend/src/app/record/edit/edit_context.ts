import { createContext, useContext } from "react";
import type { GraphQLTaggedNode, RecordSourceProxy } from "relay-runtime";
import type { Mutation } from "../../commit";
import { useSeenVersion } from "../use_seen_version";
import { useWrite } from "../use_write";

/** A record whose fields are edited in place: the mutation takes `id`, `expectedVersion`, and the changed fields. */
export interface Editable {
  readonly id: string;
  readonly version: number;
  readonly mutation: GraphQLTaggedNode;
}

/** Fields of a mutation's input. */
export type Change = Readonly<Record<string, unknown>>;

/** The record of the page; null where the viewer may not change it. */
export const EditContext = createContext<Editable | null>(null);

/** Return the record of the page, if it can be edited. */
export function useEditable(): Editable | null {
  return useContext(EditContext);
}

type UpdateMutation = Mutation & { readonly variables: { readonly input: object } };

/** Return what changes fields of a record. Changes by others to other fields do not stand in the way. */
export function useEdit({ id, version, mutation }: Editable) {
  const { write, isPending, problems } = useWrite<UpdateMutation>(mutation);
  const seen = useSeenVersion(version, problems);
  const edit = (fields: Change, onDone: () => void, show?: (store: RecordSourceProxy, fields: Change) => void) =>
    void write({
      input: { id, expectedVersion: seen, onConflict: "MERGE_DISJOINT", ...fields },
      ...(show && { show: (store: RecordSourceProxy) => show(store, fields) }),
      onDone,
    });
  return { edit, isPending, problems };
}
