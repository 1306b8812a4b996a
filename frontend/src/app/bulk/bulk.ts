import type { ComponentType } from "react";
import type { GraphQLTaggedNode } from "relay-runtime";

/** How records of a list are changed together. */
export interface Bulk {
  /** Mutation that changes all records that match a filter. It names its payload `result`. */
  matching: GraphQLTaggedNode;
  /** Kind of the labels that the records can have; without one, labels are not offered. */
  labels?: "ORGANIZATION" | "PERSON" | "DEAL";
  /** An activity can be planned for each record. */
  canPlan?: boolean;
  /** Changes of an extension. */
  more?: readonly BulkAction[];
}

/** A change that is offered: the message of its name, and its form. */
export interface BulkAction {
  label: string;
  Form: ComponentType<BulkFormProps>;
}

/** What the form of a change gets. */
export interface BulkFormProps {
  bulk: Bulk;
  /** The ids of the records; null for all that match the filter of the list. */
  selected: ReadonlySet<string> | null;
  onDone: () => void;
}
