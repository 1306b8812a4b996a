import { type ReactNode, useRef, useState } from "react";
import { getRequest, type GraphQLTaggedNode } from "relay-runtime";
import type { Mutation } from "../commit";
import type { Formats } from "../format";
import { useText } from "../i18n";
import { Problems } from "./problems";
import { useWrite } from "./use_write";

interface Props<M extends Mutation> {
  mutation: GraphQLTaggedNode;
  /** Makes the input of the mutation of what was typed; null where nothing is to be written. */
  read: (data: FormData) => M["variables"]["input"] | null;
  /** Looks at the input before it is written; false keeps it from that. */
  check?: (input: M["variables"]["input"]) => Promise<boolean>;
  onDone?: ((result: NonNullable<M["response"]["result"]>) => void) | undefined;
  /** Label of the button; "Save" without one. */
  submit?: string;
  className?: string;
  /** Another button of the page matters more. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** A form that runs a mutation. What was typed stays until the server has taken it. */
export function WriteForm<M extends Mutation>({ mutation, read, check, onDone, submit, className = "form form-labels", isQuiet = false, children }: Props<M>) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { write, isPending, problems } = useWrite<M>(mutation);
  const [isChecking, setChecking] = useState(false);
  const save = async (data: FormData) => {
    const input = read(data);
    if (!input) return;
    if (check) {
      setChecking(true);
      const isFine = await check(input);
      setChecking(false);
      if (!isFine) return;
    }
    void write({ input, onDone: (result) => (form.current?.reset(), onDone?.(result)) });
  };
  return (
    <form
      ref={form}
      className={className}
      data-draft={draftOf(mutation, read)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      {children}
      <button type="submit" className={isQuiet ? "button" : "button button-primary"} disabled={isPending || isChecking}>
        {isPending || isChecking ? text("record.saving") : (submit ?? text("record.save"))}
      </button>
      <Problems problems={problems} />
    </form>
  );
}

/** The name under which what was typed is kept: the mutation, and the record that it changes. */
function draftOf<M extends Mutation>(mutation: GraphQLTaggedNode, read: Props<M>["read"]): string {
  const input = read(new FormData()) as { id?: unknown } | null;
  return `${getRequest(mutation).params.name} ${String(input?.id ?? "")}`;
}

/** The number that was typed in a `NumberInput`, as the API takes it; empty without one. */
export function decimalOf(data: FormData, field: string, format: Formats, isRate = false): string {
  const value = typed(data, field);
  return format.readDecimal(value, isRate) ?? value;
}

/** What differs from what the form began with: other fields stay as others have changed them meanwhile. */
export function changesTo<Input extends object>(shown: { readonly [Name in keyof Input]?: unknown }, input: Input): Partial<Input> {
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => value !== shown[name as keyof Input])) as Partial<Input>;
}

/** What was typed in a field, without blanks around it. */
export function typed(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === "string" ? value.trim() : "";
}
