import { beginChange, toast } from "../toast";

/** How a move ended: the sentence about it, and what takes it back. */
export interface Outcome {
  text: string;
  isError?: boolean;
  undo?: Move | null | undefined;
}

/** Moves a card, or takes a move back. It never rejects. */
export type Move = () => Promise<Outcome>;

/** Runs moves of cards, and takes the last one back. */
export interface Moves {
  run: (move: Move) => void;
  undo: () => void;
}

/** Return what runs moves one after the other: a move needs the versions that the one before made. */
export function createMoves(): Moves {
  let queue = Promise.resolve();
  let last: Move | null = null;

  function enqueue(next: () => Move | null): void {
    const end = beginChange();
    queue = queue.then(async () => {
      const move = next();
      last = null;
      const outcome = await move?.();
      end();
      if (!outcome) return;
      last = outcome.undo ?? null;
      toast({ ...outcome, undo: last && undo });
    });
  }

  const undo = () => enqueue(() => last);
  return { run: (move) => enqueue(() => move), undo };
}
