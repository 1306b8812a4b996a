import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { toast } from "../../ui/toast";
import { commit, type Mutation } from "../commit";
import { useText } from "../i18n";
import { useRefresh } from "../record/refresh_context";

/** A thing with a place among others. */
export interface Placed {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly position: number;
}

/** Return what moves an item of a list by one place. Items whose place is another one afterwards are written. */
export function useReorder<M extends Mutation>(mutation: GraphQLTaggedNode, items: readonly Placed[]) {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const text = useText();
  const [isPending, setPending] = useState(false);
  const move = async (from: number, to: number) => {
    setPending(true);
    try {
      for (const { id, version, position } of placesAfter(items, from, to)) {
        // One after another: two writes of a company wait for each other anyway.
        // oxlint-disable-next-line no-await-in-loop
        await commit<M>(environment, mutation, { id, expectedVersion: version, position });
      }
    } catch {
      toast({ text: text("settings.notMoved"), isError: true });
    }
    await refresh();
    setPending(false);
  };
  return { move: (from: number, to: number) => void move(from, to), isPending };
}

/** The items that get another position when one moves. */
export function placesAfter(items: readonly Placed[], from: number, to: number): readonly Placed[] {
  const order = items.toSpliced(from, 1);
  const moved = items[from];
  if (!moved) return [];
  order.splice(to, 0, moved);
  return order.flatMap((item, position) => (item.position === position ? [] : [{ ...item, position }]));
}

interface Props {
  items: readonly Placed[];
  index: number;
  isPending: boolean;
  onMove: (from: number, to: number) => void;
}

/** Buttons that move an item up and down. */
export function MoveButtons({ items, index, isPending, onMove }: Props) {
  const text = useText();
  const name = items[index]?.name ?? "";
  return (
    <span className="moves">
      <button
        type="button"
        className="button button-icon"
        aria-label={text("settings.moveUp", { name })}
        disabled={isPending || index === 0}
        onClick={() => onMove(index, index - 1)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label={text("settings.moveDown", { name })}
        disabled={isPending || index === items.length - 1}
        onClick={() => onMove(index, index + 1)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </button>
    </span>
  );
}
