import { useCallback, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { Where } from "../../app/filters/where";
import { useText } from "../../app/i18n";
import { neighbourOf } from "../../ui/board/cards";
import { type Focus, useFocus } from "../../ui/board/focus";
import { createMoves, type Outcome } from "../../ui/board/moves";
import { useDragging } from "../../ui/board/use_dragging";
import type { CardData } from "./card";
import { useMoveErrorText } from "./errors";
import { LOST, type Move, moveDeal, type Undo, WON } from "./moves";
import type { Stage } from "./stages";

/** The card whose menu is open. */
export interface OpenMenu {
  card: CardData;
  anchor: HTMLElement;
}

interface Board {
  where: Where;
  stages: readonly Stage[];
  /** One column is seen at a time, so the focus stays in it. */
  staysInColumn: boolean;
  /** Reads figures and cards again. */
  refresh: () => void;
}

/** What is going on: the card that is dragged, the open menu, and the deal that is to be lost. */
export function useMoving(board: Board) {
  const [dragged, setDragged] = useState<CardData | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [losing, setLosing] = useState<CardData | null>(null);
  const focus = useFocus();
  const { run, undo } = useRun(board, focus);
  const move = useCallback(
    (card: CardData, to: string) => {
      setMenu(null);
      if (!canMove(card, to, board.stages)) return;
      if (to === LOST) setLosing(card);
      else run({ card, to });
    },
    [run, board.stages],
  );
  const lose = useCallback(
    (lostReason: string | null) => {
      setLosing(null);
      if (losing) run({ card: losing, to: LOST, lostReason });
    },
    [run, losing],
  );
  const keep = useCallback(() => {
    setLosing(null);
    focus.ask(losing?.id);
  }, [losing, focus]);
  const closeMenu = useCallback(() => setMenu(null), []);
  useDragging<CardData>({ onStart: setDragged, onEnd: () => setDragged(null), onDrop: move });
  return { dragged, menu, losing, focus, move, lose, keep, openMenu: setMenu, closeMenu, undo };
}

/** Whether a card can be moved to a stage, or be won or lost. */
export function canMove(card: CardData, to: string, stages: readonly Stage[]): boolean {
  if (to === WON) return card.viewerCanWin;
  if (to === LOST) return card.viewerCanLose;
  return card.viewerCanUpdate && to !== card.stage?.id && stages.some(({ id, isActive }) => id === to && isActive);
}

function useRun({ where, stages, staysInColumn, refresh }: Board, focus: Focus) {
  const environment = useRelayEnvironment();
  const text = useText();
  const errorText = useMoveErrorText();
  const [moves] = useState(createMoves);
  const failed = useCallback(
    ({ id, title }: CardData, error: unknown): Outcome => {
      refresh();
      focus.ask(id);
      return { text: text("deals.notMoved", { title, why: errorText(error) }), isError: true };
    },
    [text, errorText, refresh, focus],
  );
  const takeBack = useCallback(
    async (card: CardData, undoMove: Undo): Promise<Outcome> => {
      try {
        await undoMove();
        refresh();
        focus.ask(card.id);
        return { text: text("deals.undone", { title: card.title }) };
      } catch (error) {
        return failed(card, error);
      }
    },
    [refresh, focus, text, failed],
  );
  const move = useCallback(
    async (asked: Move): Promise<Outcome> => {
      const { card, to } = asked;
      const isClosed = to === WON || to === LOST;
      focus.ask(isClosed || staysInColumn ? neighbourOf(card.id) : card.id);
      try {
        const undoMove = await moveDeal(environment, where, asked);
        refresh();
        const stage = stages.find(({ id }) => id === to)?.name ?? "";
        const done = isClosed ? text(`deals.done.${to}`, { title: card.title }) : text("deals.moved", { title: card.title, stage });
        return { text: done, undo: () => takeBack(card, undoMove) };
      } catch (error) {
        return failed(card, error);
      }
    },
    [environment, where, stages, staysInColumn, refresh, focus, takeBack, text, failed],
  );
  const run = useCallback(
    (asked: Move) => {
      focus.ask(asked.card.id); // the move may have to wait for the one before
      moves.run(() => move(asked));
    },
    [focus, moves, move],
  );
  return { run, undo: moves.undo };
}
