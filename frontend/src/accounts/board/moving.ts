import { useCallback, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { RefusedError } from "../../app/commit";
import { isolate } from "../../app/format";
import { useText } from "../../app/i18n";
import { neighbourOf } from "../../ui/board/cards";
import { type Focus, useFocus } from "../../ui/board/focus";
import { createMoves, type Outcome } from "../../ui/board/moves";
import { useDragging } from "../../ui/board/use_dragging";
import type { CardData } from "./cards";
import type { ColumnKey } from "./columns";
import { useMoveErrorText } from "./errors";
import type { OpenMenu } from "./move_menu";
import { type BoardPlace, cardNow, type Move, moveCard, type Moved } from "./moves";
import { loadPreviews, type Previews } from "./preview";
import type { ActivityType, Asked } from "./question";
import { useRefreshCards } from "./refresh";
import { useDueText } from "./says";
import { runUndo, type Undo } from "./undo";

const NO_PREVIEWS: Previews = {};

/** What is going on: the card that is dragged, the open menu, the open question, and what a move would do. */
export function useMoving(board: BoardPlace, types: readonly ActivityType[], staysInColumn: boolean) {
  const [dragged, setDragged] = useState<CardData | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { previews, load } = usePreviews(types);
  const focus = useFocus();
  const run = useRun(board, focus, staysInColumn);

  const begin = useCallback(
    (card: CardData, to: ColumnKey) => {
      setMenu(null);
      if (card.boardColumn === to || to === "OVERDUE") return;
      if (to === "NO_ACTIVITY" || !card.nextActivity) setAsked({ card, to });
      else run.move({ card, to, preview: previews[to] });
    },
    [run, previews],
  );
  const answer = useCallback(
    (given: { subject?: string; typeId?: string }) => {
      setAsked(null);
      if (asked) run.move({ ...asked, ...given, preview: previews[asked.to] });
    },
    [asked, run, previews],
  );
  const cancel = useCallback(() => {
    setAsked(null);
    if (asked) focus.ask(asked.card.id);
  }, [asked, focus]);
  const openMenu = useCallback(
    (next: OpenMenu) => {
      load(next.card);
      setMenu(next);
    },
    [load],
  );
  const closeMenu = useCallback(() => setMenu(null), []);
  useDragging<CardData>({
    onStart: (card) => {
      setDragged(card);
      load(card);
    },
    onEnd: () => setDragged(null),
    onDrop: (card, to) => begin(card, to as ColumnKey),
  });
  return { dragged, menu, asked, previews, focus, begin, answer, cancel, openMenu, closeMenu, undo: run.undo };
}

function usePreviews(types: readonly ActivityType[]) {
  const environment = useRelayEnvironment();
  const [previews, setPreviews] = useState(NO_PREVIEWS);
  const current = useRef<CardData>(null);
  const load = useCallback(
    (card: CardData) => {
      current.current = card;
      setPreviews(NO_PREVIEWS);
      const typeId = types.find(({ isActive }) => isActive)?.id;
      loadPreviews(environment, card, typeId).then(
        (found) => current.current === card && setPreviews(found),
        () => undefined, // the move itself will say why it is not possible
      );
    },
    [environment, types],
  );
  return { previews, load };
}

function useRun(board: BoardPlace, focus: Focus, staysInColumn: boolean) {
  const environment = useRelayEnvironment();
  const refreshCards = useRefreshCards(board);
  const movedText = useMovedText();
  const errorText = useMoveErrorText();
  const text = useText();
  const [moves] = useState(createMoves);

  const failed = useCallback(
    (card: CardData, error: unknown): Outcome => {
      if (error instanceof RefusedError) void refreshCards([card.id]);
      focus.ask(card.id);
      return { text: text("accounts.board.notMoved", { name: isolate(card.name), why: errorText(error) }), isError: true };
    },
    [text, errorText, refreshCards, focus],
  );
  const takeBack = useCallback(
    async (card: CardData, undo: Undo): Promise<Outcome> => {
      try {
        await runUndo(environment, undo);
        await refreshCards([card.id]);
        focus.ask(card.id);
        return { text: text("accounts.board.undone", { name: isolate(card.name) }) };
      } catch (error) {
        return failed(card, error);
      }
    },
    [environment, refreshCards, focus, text, failed],
  );
  const move = useCallback(
    async (asked: Move): Promise<Outcome> => {
      const card = cardNow(environment, asked.card);
      focus.ask(staysInColumn ? neighbourOf(card.id) : card.id);
      try {
        const moved = await moveCard(environment, board, { ...asked, card });
        const { undo } = moved;
        return { text: movedText(card, asked.to, moved), undo: undo && (() => takeBack(card, undo)) };
      } catch (error) {
        return failed(card, error);
      }
    },
    [environment, board, focus, staysInColumn, movedText, takeBack, failed],
  );
  const run = useCallback(
    (asked: Move) => {
      focus.ask(asked.card.id); // the move may have to wait for the one before
      moves.run(() => move(asked));
    },
    [focus, moves, move],
  );
  return { move: run, undo: moves.undo };
}

function useMovedText(): (card: CardData, to: ColumnKey, moved: Moved) => string {
  const text = useText();
  const dueText = useDueText();
  return useCallback(
    (card, to, { column, activity, blockedBy }) => {
      const name = isolate(card.name);
      if (blockedBy && column !== to) {
        const why = { name, subject: blockedBy.subject, due: dueText(blockedBy) };
        return text("accounts.board.stayed", { ...why, column: text(`accounts.column.${column}`) });
      }
      if (!activity) return text("accounts.board.completed", { name });
      return text("accounts.board.moved", { name, subject: activity.subject, due: dueText(activity) });
    },
    [text, dueText],
  );
}
