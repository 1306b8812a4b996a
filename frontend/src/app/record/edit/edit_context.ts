import { createContext, useContext } from "react";
import type { GraphQLTaggedNode } from "relay-runtime";
import type { Mutation } from "../../commit";
import { useWrite } from "../use_write";

/** A record whose fields are edited in place: the mutation takes `id`, `expectedVersion`, and the changed fields. */
export interface Editable {
  readonly id: string;
  readonly version: number;
  readonly mutation: GraphQLTaggedNode;
}

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
  const edit = (fields: object, onDone: () => void) =>
    void write({ input: { id, expectedVersion: version, onConflict: "MERGE_DISJOINT", ...fields }, onDone });
  return { edit, isPending, problems };
}
