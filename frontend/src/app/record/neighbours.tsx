import { useNavigate } from "@tanstack/react-router";
import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode, type OperationType } from "relay-runtime";
import { isTyping } from "../../ui/typing";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { type Trail, useTrail } from "../trail";

/** A list of records, as its pages know it: address, message of its name, and query of the records next to a place. */
export interface RecordList {
  to: string;
  label: string;
  neighbours: GraphQLTaggedNode;
}

interface Edges {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}
interface NeighboursQuery extends OperationType {
  readonly response: { readonly previous: Edges; readonly next: Edges };
}

/** A record next to the one that is shown. */
interface Neighbour {
  path: string;
  trail: Trail;
}

/** Leads to the previous and the next record of the list that the page was opened from, as it is filtered and ordered. */
export function Neighbours({ list }: { list: RecordList }) {
  const text = useText();
  const format = useFormat();
  const trail = useTrail(list.to);
  const { previous, next } = useNeighbours(list, trail);
  const open = useOpen();
  useKeys(open, previous, next);
  if (!trail) return null;
  const place = { index: format.number(trail.index + 1), count: format.number(Math.max(trail.totalCount, trail.index + 1)) };
  return (
    <span className="neighbours" role="group" aria-label={text("record.inList")}>
      <span className="quiet numeric">{text("record.place", place)}</span>
      <Step label={text("record.previous")} keys="Alt+ArrowUp" to={previous} hasFocus={trail.step === -1} onOpen={open}>
        <ChevronUp size={16} aria-hidden="true" />
      </Step>
      <Step label={text("record.next")} keys="Alt+ArrowDown" to={next} hasFocus={trail.step === 1} onOpen={open}>
        <ChevronDown size={16} aria-hidden="true" />
      </Step>
    </span>
  );
}

interface StepProps {
  label: string;
  keys: string;
  to: Neighbour | undefined;
  /** Whether it gets the focus: it was pressed on the page before. */
  hasFocus: boolean;
  onOpen: (neighbour: Neighbour) => void;
  children: ReactNode;
}

function Step({ label, keys, to, hasFocus, onOpen, children }: StepProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current!.focus();
  }, [hasFocus]);
  return (
    <button
      ref={button}
      type="button"
      className="button button-icon"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${keys.replace("ArrowUp", "↑").replace("ArrowDown", "↓")})`}
      aria-disabled={!to}
      onClick={() => to && onOpen(to)}
    >
      {children}
    </button>
  );
}

/** Return what opens a neighbour in place of the page, so that "back" still leads to the list. */
function useOpen() {
  const navigate = useNavigate();
  return useMemo(
    () => (neighbour: Neighbour) => void navigate({ to: neighbour.path, state: { trail: neighbour.trail }, replace: true }),
    [navigate],
  );
}

function useKeys(open: (neighbour: Neighbour) => void, previous: Neighbour | undefined, next: Neighbour | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const to = event.key === "ArrowUp" ? previous : event.key === "ArrowDown" ? next : undefined;
      if (!to) return;
      event.preventDefault();
      open(to);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, previous, next]);
}

interface Found {
  key: string;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

function useNeighbours({ neighbours }: RecordList, trail: Trail | undefined) {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Found>();
  const key = JSON.stringify(trail);
  useEffect(() => {
    if (!key) return undefined;
    const current = JSON.parse(key) as Trail;
    const variables = { where: current.search.where ?? null, orderBy: current.orderBy, cursor: current.cursor };
    const reading = fetchQuery<NeighboursQuery>(environment, neighbours, variables).subscribe({
      next: ({ previous, next }) =>
        setFound({ key, previous: neighbourOf(current, previous, -1), next: neighbourOf(current, next, 1) }),
      error: () => undefined, // the page stands by itself
    });
    return () => reading.unsubscribe();
  }, [environment, neighbours, key]);
  return { previous: undefined, next: undefined, ...(found?.key === key && found) };
}

function neighbourOf(trail: Trail, { edges: [edge] }: Edges, step: -1 | 1): Neighbour | undefined {
  if (!edge) return undefined;
  const index = Math.max(0, trail.index + step);
  return { path: `${trail.list}/${edge.node.id}`, trail: { ...trail, index, step, cursor: edge.cursor } };
}
