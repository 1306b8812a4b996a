import { type ReactNode, useRef } from "react";
import type { GraphQLTaggedNode } from "relay-runtime";
import type { Mutation } from "../commit";
import { useText } from "../i18n";
import { Problems } from "./problems";
import { useWrite } from "./use_write";

interface Props<M extends Mutation> {
  mutation: GraphQLTaggedNode;
  /** Makes the input of the mutation of what was typed; null where nothing is to be written. */
  read: (data: FormData) => M["variables"]["input"] | null;
  onDone?: ((result: NonNullable<M["response"]["result"]>) => void) | undefined;
  /** Label of the button; "Save" without one. */
  submit?: string;
  className?: string;
  /** Another button of the page matters more. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** A form that runs a mutation. What was typed stays until the server has taken it. */
export function WriteForm<M extends Mutation>({ mutation, read, onDone, submit, className = "form form-labels", isQuiet = false, children }: Props<M>) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { write, isPending, problems } = useWrite<M>(mutation);
  const save = (data: FormData) => {
    const input = read(data);
    if (input) void write({ input, onDone: (result) => (form.current?.reset(), onDone?.(result)) });
  };
  return (
    <form
      ref={form}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      {children}
      <button type="submit" className={isQuiet ? "button" : "button button-primary"} disabled={isPending}>
        {isPending ? text("record.saving") : (submit ?? text("record.save"))}
      </button>
      <Problems problems={problems} />
    </form>
  );
}

/** What was typed in a field, without blanks around it. */
export function typed(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === "string" ? value.trim() : "";
}
